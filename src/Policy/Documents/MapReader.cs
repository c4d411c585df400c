using System.Collections.Immutable;
using System.Globalization;
using Dlp.Policy.Documents.Yaml;

namespace Dlp.Policy.Documents;

/// <summary>Reads the keys of one map, reporting what is unknown, missing or of the wrong kind. A null result was reported or absent.</summary>
internal sealed class MapReader
{
    private readonly YamlMap _map;
    private readonly PolicyErrorList _errors;

    public MapReader(YamlMap map, string path, ImmutableArray<string> knownKeys, PolicyErrorList errors)
    {
        (_map, Path, _errors) = (map, path, errors);
        foreach (var (key, _) in map.Entries)
        {
            if (!knownKeys.Contains(key.Value, StringComparer.Ordinal))
                errors.Add(key.Mark, PathOf(key.Value), $"Unknown key '{Shown(key.Value)}'.{NearestWord.Hint(key.Value, knownKeys)} Known keys: {string.Join(", ", knownKeys)}.");
        }
    }

    public string Path { get; }

    public YamlMark Mark => _map.Mark;

    public bool Has(string key) => Find(key) is not null;

    public YamlMark MarkOf(string key) => Find(key)?.Mark ?? _map.Mark;

    public string PathOf(string key) => Path.Length == 0 ? Shown(key) : $"{Path}.{Shown(key)}";

    public void Error(string key, string message) => _errors.Add(MarkOf(key), PathOf(key), message);

    /// <summary>Says that a key is missing, with the remedy.</summary>
    public void Missing(string key, string remedy) => _errors.Add(_map.Mark, PathOf(key), $"'{key}' is missing. {remedy}");

    /// <summary>Text, trimmed of nothing; empty is refused.</summary>
    public string? Text(string key, int maxLength) =>
        Find(key) is { } node ? TextOf(node, PathOf(key), maxLength, _errors) : null;

    public int? Integer(string key, int min, int max)
    {
        if (Find(key) is not { } node)
            return null;
        if (node is YamlScalar { IsPlain: true } scalar
            && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= min && value <= max)
        {
            return value;
        }

        Error(key, $"Expected a whole number from {min} to {max}, found {Found(node)}.");
        return null;
    }

    public bool? Boolean(string key)
    {
        if (Find(key) is not { } node)
            return null;
        if (node is YamlScalar { IsPlain: true, Value: "true" or "false" } scalar)
            return scalar.Value == "true";
        Error(key, $"Expected true or false without quotes, found {Found(node)}.");
        return null;
    }

    public T? Choice<T>(string key, WordTable<T> table)
        where T : struct =>
        Find(key) is { } node ? ChoiceOf(node, PathOf(key), table, _errors) : null;

    public YamlMap? Map(string key)
    {
        if (Find(key) is not { } node)
            return null;
        if (node is YamlMap map)
            return map;
        Error(key, $"Expected a map, found {Found(node)}.");
        return null;
    }

    /// <summary>Items of a list with their paths; null when absent or wrong.</summary>
    public List<(YamlNode Node, string Path)>? List(string key)
    {
        if (Find(key) is not { } node)
            return null;
        if (node is YamlList list)
            return [.. list.Items.Select((item, index) => (item, $"{PathOf(key)}[{index}]"))];
        Error(key, $"Expected a list, found {Found(node)}. Write it as [a, b] or as lines beginning with '- '.");
        return null;
    }

    /// <summary>A list of texts; null when absent or wrong.</summary>
    public ImmutableArray<string>? Texts(string key, int maxLength)
    {
        if (List(key) is not { } items)
            return null;
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var (node, path) in items)
        {
            if (TextOf(node, path, maxLength, _errors) is { } text)
                texts.Add(text);
        }

        return texts.ToImmutable();
    }

    public YamlNode? Find(string key)
    {
        foreach (var entry in _map.Entries)
        {
            if (entry.Key.Value == key)
                return entry.Value;
        }

        return null;
    }

    public static string? TextOf(YamlNode node, string path, int maxLength, PolicyErrorList errors)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            errors.Add(node.Mark, path, $"Expected text, found {Found(node)}.");
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            errors.Add(node.Mark, path, "Expected text, found an empty one.");
            return null;
        }

        if (scalar.Value.Length > maxLength)
        {
            errors.Add(node.Mark, path, $"Too long: {scalar.Value.Length} characters, {maxLength} are allowed.");
            return null;
        }

        if (scalar.Value.Any(c => char.IsControl(c) && c is not ('\n' or '\t')))
        {
            errors.Add(node.Mark, path, "Control characters are not allowed here.");
            return null;
        }

        return scalar.Value;
    }

    public static T? ChoiceOf<T>(YamlNode node, string path, WordTable<T> table, PolicyErrorList errors)
        where T : struct
    {
        if (node is YamlScalar scalar && table.TryGet(scalar.Value, out var value))
            return value;
        var hint = node is YamlScalar word ? NearestWord.Hint(word.Value, table.Words) : "";
        errors.Add(node.Mark, path, $"Expected one of {table}; found {Found(node)}.{hint}");
        return null;
    }

    public static string Found(YamlNode node) => node is YamlScalar { IsNull: false } scalar ? $"'{Shown(scalar.Value)}'" : node.Kind;

    // Messages are one line of bounded length whatever the document holds.
    private static string Shown(string value)
    {
        var line = value.Length <= 64 ? value : value[..64] + "...";
        return line.Any(char.IsControl) ? string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c)) : line;
    }
}
