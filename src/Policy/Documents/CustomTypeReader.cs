using System.Collections.Immutable;
using Dlp.Policy.CustomTypes;
using Dlp.Policy.Documents.Yaml;
using Dlp.Policy.Words;

namespace Dlp.Policy.Documents;

/// <summary>Reads <c>types</c>: the document's own sensitive information types.</summary>
internal sealed class CustomTypeReader(PolicyVocabulary vocabulary, PolicyErrorList errors)
{
    private readonly CustomMatcherReader _matchers = new(errors);
    private readonly List<YamlMap> _maps = [];
    private readonly List<string> _paths = [];

    /// <summary>Ids that stand in the list, those of entries with errors included: a rule on them needs no second error.</summary>
    public List<SensitiveInformationType> Known { get; } = [];

    /// <summary>Definitions in document order. Valid only while <c>errors</c> is empty.</summary>
    public ImmutableArray<CustomTypeDefinition> Read(MapReader document)
    {
        var items = document.List("types") ?? [];
        if (items.Count > PolicyLimits.MaxCustomTypes)
        {
            document.Error("types", $"{items.Count} types; {PolicyLimits.MaxCustomTypes} are allowed, because each is looked for by itself. One type may have many patterns or terms.");
            return [];
        }

        var ids = new Dictionary<string, YamlMark>(StringComparer.Ordinal);
        var definitions = ImmutableArray.CreateBuilder<CustomTypeDefinition>();
        var nears = new List<(MapReader Keys, string Id)>();
        foreach (var (node, path) in items)
        {
            if (node is not YamlMap map)
            {
                errors.Add(node.Mark, path, $"Expected a type (a map with 'id', 'name' and one of 'regex', 'dictionary', 'exactData'), found {MapReader.Found(node)}.");
                continue;
            }

            var keys = new MapReader(map, path, PolicyKeys.CustomType, errors);
            var type = ReadType(keys, ids);
            var matcher = ReadMatcher(keys);
            var confidence = type?.DefaultConfidence ?? ConfidenceReader.Medium;
            var near = _matchers.ReadNear(keys, confidence);
            var exclusion = _matchers.ReadExclusion(keys);
            if (type is null)
                continue;
            nears.Add((keys, type.Id));
            if (matcher is null)
                continue;
            definitions.Add(new CustomTypeDefinition(type, matcher, near, exclusion));
            _maps.Add(map);
            _paths.Add(path);
        }

        CheckNearTypes(nears, definitions);
        return definitions.ToImmutable();
    }

    /// <summary>Places a problem that was found while loading.</summary>
    public void Place(int definition, string key, string message)
    {
        YamlNode node = _maps[definition];
        foreach (var step in key.Split('.', '['))
        {
            var next = step.EndsWith(']')
                ? node is YamlList list && int.TryParse(step[..^1], System.Globalization.CultureInfo.InvariantCulture, out var index) && index < list.Items.Count ? list.Items[index] : null
                : node is YamlMap map ? map.Entries.Find(entry => entry.Key.Value == step).Value : null;
            if (next is null)
                break;
            node = next;
        }

        errors.Add(node.Mark, $"{_paths[definition]}.{key}", message);
    }

    private SensitiveInformationType? ReadType(MapReader keys, Dictionary<string, YamlMark> ids)
    {
        if (!keys.Has("id"))
            keys.Missing("id", "Give the type an id in upper case, e.g. ACME_PROJECT; rules and records name it.");
        if (!keys.Has("name"))
            keys.Missing("name", "Give the type a name for people.");
        var id = ReadId(keys, ids);
        var name = keys.Text("name", PolicyLimits.MaxPatternLength);
        var nameJa = keys.Text("nameJa", PolicyLimits.MaxPatternLength);
        var description = keys.Text("description", PolicyLimits.MaxProseLength) ?? "";
        var tag = keys.Text("placeholderTag", PolicyLimits.MaxPatternLength);
        if (tag is not null && !IsTag(tag))
            keys.Error("placeholderTag", "Use 2 to 32 upper-case letters A to Z: the tag stands in front of a placeholder, as in PROJECT_8H2K3M4P.");
        var confidence = ConfidenceReader.Read(keys, "confidence", ConfidenceReader.Low, ConfidenceReader.Medium);
        if (id is null)
            return null;
        var type = new SensitiveInformationType(
            id, SensitiveInformationCategory.Custom, name ?? id, nameJa ?? name ?? id, "policy document", tag is not null && IsTag(tag) ? tag : TagOf(id), confidence)
        {
            Description = description,
            DescriptionJa = description,
        };
        Known.Add(type);
        return type;
    }

    private string? ReadId(MapReader keys, Dictionary<string, YamlMark> ids)
    {
        if (keys.Text("id", PolicyLimits.MaxIdLength) is not { } id)
            return null;
        if (!char.IsAsciiLetterUpper(id[0]) || !id.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_'))
        {
            keys.Error("id", "Use upper-case letters A to Z, digits and '_' only, beginning with a letter, e.g. ACME_PROJECT.");
            return null;
        }

        if (vocabulary.Types.Any(type => type.Id == id))
        {
            keys.Error("id", $"The id '{id}' is taken by a built-in type. Choose another, e.g. 'ACME_{id}'.");
            return null;
        }

        if (ids.TryAdd(id, keys.MarkOf("id")))
            return id;
        keys.Error("id", $"The id '{id}' is taken by the type on line {ids[id].Line}. Put the patterns or terms of both into one type, or choose another id.");
        return null;
    }

    private CustomMatcher? ReadMatcher(MapReader keys)
    {
        string[] primaries = ["regex", "dictionary", "exactData"];
        var given = primaries.Where(keys.Has).ToList();
        if (given.Count == 0)
        {
            errors.Add(keys.Mark, keys.Path, "The type does not say what it looks like. Add 'regex', 'dictionary' or 'exactData'.");
            return null;
        }

        if (given.Count > 1)
            keys.Error(given[1], $"'{given[1]}' beside '{given[0]}': a type has one of 'regex', 'dictionary' and 'exactData'. Write two types; a rule can list both.");
        foreach (var key in (ReadOnlySpan<string>)["group", "checksum"])
        {
            if (keys.Has(key) && given[0] != "regex")
                keys.Error(key, $"'{key}' belongs to 'regex'. Remove it.");
        }

        return given[0] switch
        {
            "regex" => _matchers.ReadPatterns(keys),
            "dictionary" => _matchers.ReadDictionary(keys),
            _ => _matchers.ReadExactData(keys),
        };
    }

    // Support of support would make the order of detection matter; one step is enough in practice.
    private void CheckNearTypes(List<(MapReader Keys, string Id)> nears, IReadOnlyList<CustomTypeDefinition> definitions)
    {
        var known = vocabulary.Types.Concat(Known).Select(type => type.Id).ToHashSet(StringComparer.Ordinal);
        var leaning = definitions.Where(definition => definition.Near is { Types.IsEmpty: false }).Select(definition => definition.Type.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (keys, id) in nears)
        {
            if (keys.Find("near") is not YamlMap { } map || map.Entries.Find(entry => entry.Key.Value == "types").Value is not YamlList list)
                continue;
            for (var i = 0; i < list.Items.Count; i++)
            {
                if (list.Items[i] is not YamlScalar scalar)
                    continue;
                var path = $"{keys.Path}.near.types[{i}]";
                if (!known.Contains(scalar.Value))
                    errors.Add(scalar.Mark, path, $"Unknown sensitive information type {MapReader.Found(scalar)}.{NearestWord.Hint(scalar.Value, known.Order(StringComparer.Ordinal))} It would never support anything.");
                else if (scalar.Value == id)
                    errors.Add(scalar.Mark, path, "A type cannot support itself. Use 'minCount' of a rule to demand several.");
                else if (leaning.Contains(scalar.Value))
                    errors.Add(scalar.Mark, path, $"'{scalar.Value}' itself leans on 'near.types'. Name a type that does not, or list its words here.");
            }
        }
    }

    private static bool IsTag(string tag) => tag.Length is >= 2 and <= 32 && !tag.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    private static string TagOf(string id)
    {
        var letters = string.Concat(id.Where(char.IsAsciiLetterUpper));
        return letters.Length < 2 ? "CUSTOM" : letters.Length > 32 ? letters[..32] : letters;
    }
}
