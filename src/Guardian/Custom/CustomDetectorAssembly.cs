using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dlp.Guardian.Custom.Dictionaries;
using Dlp.Guardian.Custom.ExactData;
using Dlp.Guardian.Custom.Patterns;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Normalisation;
using Dlp.Policy.Boundaries;
using Dlp.Policy.CustomTypes;

namespace Dlp.Guardian.Custom;

/// <summary>Makes one definition a detector, or collects what is wrong with it.</summary>
internal sealed class CustomDetectorAssembly(CustomTypeDefinition definition, ICompanionFiles files, ExactDataLoader indexes, TextNormaliser normaliser)
{
    private const long MaxListBytes = 64L * 1024 * 1024;
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private readonly List<(string Key, string Message)> _problems = [];

    /// <summary>What is wrong, with the key of the definition.</summary>
    public IReadOnlyList<(string Key, string Message)> Problems => _problems;

    /// <summary>The detector; null when there are problems.</summary>
    public CustomDetector? Build()
    {
        var conditions = BuildConditions();
        CustomDetector? detector = definition.Matcher switch
        {
            PatternMatcher matcher => new PatternDetector(definition, conditions, BuildPatterns(matcher.Patterns, "regex", whole: false), matcher.Group, matcher.Checksum),
            DictionaryMatcher matcher when ReadTerms("dictionary.", "terms", matcher.Terms, matcher.File) is { } terms =>
                new DictionaryDetector(definition, conditions, TermIndex.Build(terms), matcher.Boundaries),
            ExactDataMatcher matcher when indexes.Load(matcher, _problems) is { } rule => new ExactDataDetector(definition, conditions, rule),
            _ => null,
        };
        return _problems.Count == 0 ? detector : null;
    }

    private CustomConditions BuildConditions()
    {
        var exclusion = definition.Exclusion;
        var values = exclusion is null || (exclusion.Values.IsEmpty && exclusion.File.Length == 0) ? null : ReadTerms("exclude.", "values", exclusion.Values, exclusion.File);
        return new CustomConditions
        {
            Near = definition.Near,
            Support = WordsOf("context:", definition.Near?.Words ?? []),
            Suppress = WordsOf("exclude:", exclusion?.NearWords ?? []),
            SuppressWithin = exclusion?.Within ?? 0,
            Values = values?.ToHashSet(StringComparer.OrdinalIgnoreCase),
            Patterns = BuildPatterns(exclusion?.Patterns ?? [], "exclude.regex", whole: true),
        };
    }

    private ContextWords? WordsOf(string prefix, ImmutableArray<string> words) =>
        words.IsEmpty ? null : new ContextWords(prefix, [.. words.Select(word => normaliser.Normalise(word).Span.Trim().ToString()).Where(word => word.Length > 0)]);

    private ImmutableArray<Regex> BuildPatterns(ImmutableArray<string> patterns, string key, bool whole)
    {
        var built = ImmutableArray.CreateBuilder<Regex>();
        for (var i = 0; i < patterns.Length; i++)
        {
            var pattern = patterns[i];
            var normalised = normaliser.Normalise(pattern).Span.ToString();
            if (normalised != pattern)
            {
                var at = pattern.AsSpan().CommonPrefixLength(normalised);
                var meant = at < normalised.Length ? $" write '{normalised[at]}', escaped where a pattern gives it a meaning." : " leave it out.";
                _problems.Add(($"{key}[{i}]", $"The pattern holds '{(at < pattern.Length ? pattern[at] : ' ')}' (U+{(at < pattern.Length ? pattern[at] : 0):X4}), which no text holds once widths and invisible characters are normalised;{meant}"));
                continue;
            }

            try
            {
                built.Add(new Regex(whole ? $@"\A(?:{pattern})\z" : pattern, Linear));
            }
            catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
            {
                // The compiler took it alone; only wrapping it can fail, by a comment that swallows the bracket.
                _problems.Add(($"{key}[{i}]", "The pattern cannot be used for whole values. Remove comments (#) from it."));
            }
        }

        return built.ToImmutable();
    }

    private List<string>? ReadTerms(string prefix, string key, ImmutableArray<string> written, string file)
    {
        var before = _problems.Count;
        var reader = new TermReader(normaliser);
        for (var i = 0; i < written.Length; i++)
        {
            if (reader.Add(written[i]) is { } problem)
                _problems.Add(($"{prefix}{key}[{i}]", problem));
        }

        if (file.Length > 0)
        {
            var read = files.Read(file, MaxListBytes, isSecret: false);
            if (read.Bytes is null)
                _problems.Add((prefix + "file", read.Problem));
            else
                _problems.AddRange(reader.AddLines(read.Bytes).Select(problem => (prefix + "file", problem)));
        }

        if (reader.Terms.Count == 0 && _problems.Count == before)
            _problems.Add((prefix + (file.Length > 0 ? "file" : key), "The list holds no terms, so nothing would ever be found. Add some."));
        return _problems.Count == before ? reader.Terms : null;
    }
}
