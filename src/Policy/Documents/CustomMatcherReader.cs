using System.Collections.Immutable;
using Dlp.Policy.CustomTypes;
using Dlp.Policy.Documents.Yaml;

namespace Dlp.Policy.Documents;

/// <summary>Reads what a custom type looks like, what supports it and what it must not be.</summary>
internal sealed class CustomMatcherReader(PolicyErrorList errors)
{
    private const int SupportWindow = 300;
    private const int SuppressWindow = 40;

    public PatternMatcher ReadPatterns(MapReader keys)
    {
        var group = keys.Text("group", PolicyLimits.MaxIdLength) ?? "";
        var checksum = keys.Choice("checksum", PolicyWords.Checksums) ?? CustomChecksum.None;
        return new PatternMatcher(ReadRegexes(keys, group), group, checksum);
    }

    public DictionaryMatcher? ReadDictionary(MapReader type)
    {
        if (type.Map("dictionary") is not { } map)
            return null;
        var keys = new MapReader(map, type.PathOf("dictionary"), PolicyKeys.Dictionary, errors);
        if (!keys.Has("terms") && !keys.Has("file"))
            keys.Missing("terms", "List terms here, or name a list with 'file'.");
        var boundaries = keys.Choice("wordBoundaries", PolicyWords.Boundaries) ?? WordBoundaries.Auto;
        return new DictionaryMatcher(ReadTexts(keys, "terms", PolicyLimits.MaxTermLength, int.MaxValue), keys.Text("file", PolicyLimits.MaxPathLength) ?? "", boundaries);
    }

    public ExactDataMatcher? ReadExactData(MapReader type)
    {
        if (type.Map("exactData") is not { } map)
            return null;
        var keys = new MapReader(map, type.PathOf("exactData"), PolicyKeys.ExactData, errors);
        if (!keys.Has("index"))
            keys.Missing("index", "Name the index that 'dlp edm build' wrote.");
        if (!keys.Has("keyFile"))
            keys.Missing("keyFile", "Name the key file that 'dlp edm build' used.");
        if (!keys.Has("primary"))
            keys.Missing("primary", "Name the column whose value is the finding.");
        var index = keys.Text("index", PolicyLimits.MaxPathLength);
        var keyFile = keys.Text("keyFile", PolicyLimits.MaxPathLength);
        var primary = keys.Text("primary", PolicyLimits.MaxPatternLength);
        var with = ReadTexts(keys, "with", PolicyLimits.MaxPatternLength, 32);
        var atLeast = keys.Integer("atLeast", 1, 32) ?? Math.Min(1, with.Length);
        if (keys.Has("atLeast") && !with.IsEmpty && atLeast > with.Length)
            keys.Error("atLeast", $"{atLeast} of {with.Length} columns can never be found. Lower it, or name more columns in 'with'.");
        if (keys.Has("atLeast") && !keys.Has("with"))
            keys.Error("atLeast", "'atLeast' counts the columns of 'with'. Add 'with', or remove 'atLeast'.");
        if (primary is not null && with.Contains(primary, StringComparer.Ordinal))
            keys.Error("with", $"'{primary}' is the primary column already. Name other columns.");
        var within = keys.Integer("within", 1, PolicyLimits.MaxWithin) ?? SupportWindow;
        return index is null || keyFile is null || primary is null ? null : new ExactDataMatcher(index, keyFile, primary, with, atLeast, within);
    }

    public CustomNear? ReadNear(MapReader type, double confidence)
    {
        if (type.Map("near") is not { } map)
            return null;
        var keys = new MapReader(map, type.PathOf("near"), PolicyKeys.Near, errors);
        if (!keys.Has("words") && !keys.Has("types"))
            keys.Missing("words", "List words that support a match, or types with 'types'.");
        var isRequired = keys.Boolean("required") ?? false;
        var supported = isRequired ? confidence : Math.Max(confidence, ConfidenceReader.High);
        return new CustomNear(
            ReadTexts(keys, "words", PolicyLimits.MaxTermLength, PolicyLimits.MaxNearWords),
            ReadTexts(keys, "types", PolicyLimits.MaxIdLength, PolicyLimits.MaxNearWords),
            keys.Integer("within", 1, PolicyLimits.MaxWithin) ?? SupportWindow,
            isRequired,
            ConfidenceReader.Read(keys, "confidence", ConfidenceReader.Low, supported));
    }

    public CustomExclusion? ReadExclusion(MapReader type)
    {
        if (type.Map("exclude") is not { } map)
            return null;
        var keys = new MapReader(map, type.PathOf("exclude"), PolicyKeys.Exclude, errors);
        if (!PolicyKeys.Exclude.Any(key => key != "within" && keys.Has(key)))
            errors.Add(keys.Mark, keys.Path, "The exclusion names nothing. Add values, file, regex or nearWords, or remove it.");
        return new CustomExclusion(
            ReadTexts(keys, "values", PolicyLimits.MaxTermLength, int.MaxValue),
            keys.Text("file", PolicyLimits.MaxPathLength) ?? "",
            keys.Has("regex") ? ReadRegexes(keys, "") : [],
            ReadTexts(keys, "nearWords", PolicyLimits.MaxTermLength, PolicyLimits.MaxNearWords),
            keys.Integer("within", 1, PolicyLimits.MaxWithin) ?? SuppressWindow);
    }

    private ImmutableArray<string> ReadRegexes(MapReader keys, string group)
    {
        var patterns = ImmutableArray.CreateBuilder<string>();
        var items = keys.Find("regex") is YamlScalar single ? [(single, keys.PathOf("regex"))] : keys.List("regex") ?? [];
        if (keys.Find("regex") is YamlList { Items.Count: 0 })
            keys.Error("regex", "The list is empty. Write a pattern, e.g. 'PRJ-\\d{4}'.");
        if (items.Count > PolicyLimits.MaxRegexes)
            keys.Error("regex", $"{items.Count} patterns; {PolicyLimits.MaxRegexes} are allowed. Join some with |, or use a dictionary.");
        foreach (var (node, path) in items.Take(PolicyLimits.MaxRegexes))
        {
            if (MapReader.TextOf(node, path, PolicyLimits.MaxRegexLength, errors) is not { } pattern)
                continue;
            if (RegexRules.ProblemOf(pattern, group) is { } problem)
                errors.Add(node.Mark, path, problem);
            else
                patterns.Add(pattern);
        }

        return patterns.ToImmutable();
    }

    private static ImmutableArray<string> ReadTexts(MapReader keys, string key, int maxLength, int maxCount)
    {
        if (keys.Find(key) is YamlList { Items.Count: 0 })
            keys.Error(key, $"The list is empty. Add entries, or remove '{key}'.");
        if (keys.Find(key) is YamlList { Items.Count: var count } && count > maxCount)
            keys.Error(key, $"{count} entries; {maxCount} are allowed.");
        return keys.Texts(key, maxLength) ?? [];
    }
}
