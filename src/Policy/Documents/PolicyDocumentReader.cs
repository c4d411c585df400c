using System.Collections.Immutable;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Documents.Yaml;
using Dlp.Policy.Words;

namespace Dlp.Policy.Documents;

/// <summary>Reads the top of the document and puts the rules in order; <see cref="RuleReader"/> reads each rule, <see cref="CustomTypeReader"/> each type.</summary>
internal sealed class PolicyDocumentReader(PolicyVocabulary vocabulary, PolicyErrorList errors)
{
    private readonly CustomTypeReader _customTypes = new(vocabulary, errors);

    /// <summary>Places what was found wrong with a custom type while its files were loaded.</summary>
    public void Place(CustomTypeProblem problem) => _customTypes.Place(problem.Definition, problem.Key, problem.Message);

    /// <summary>The document; null when its frame cannot be read. Valid only while <c>errors</c> is empty.</summary>
    public PolicyDocument? Read(YamlNode root)
    {
        if (root is not YamlMap map)
        {
            errors.Add(root.Mark, "", $"Expected a map with 'version', 'name', 'default' and 'rules'; found {root.Kind}.");
            return null;
        }

        var reader = new MapReader(map, "", PolicyKeys.Document, errors);
        ReadVersion(reader);
        var name = ReadName(reader);
        _ = reader.Text("description", PolicyLimits.MaxProseLength);
        var fallThrough = reader.Choice("default", PolicyWords.Plain);
        if (!reader.Has("default"))
            reader.Missing("default", "Say what happens to a request no rule matches: allow, log or block.");
        var types = _customTypes.Read(reader);
        var rules = ReadRules(reader);
        return name is null || fallThrough is null ? null : new PolicyDocument(name, fallThrough.Value, types, rules);
    }

    private static void ReadVersion(MapReader reader)
    {
        if (!reader.Has("version"))
            reader.Missing("version", "Write 'version: 1' first.");
        else if (reader.Find("version") is not YamlScalar { IsPlain: true, Value: "1" })
            reader.Error("version", $"Expected 1, the only version this release reads; found {MapReader.Found(reader.Find("version")!)}.");
    }

    private string? ReadName(MapReader reader)
    {
        if (!reader.Has("name"))
            reader.Missing("name", "Give the policy a short name; it stands in every record.");
        return reader.Find("name") is { } node ? RuleReader.ReadId(node, "name", errors) : null;
    }

    private ImmutableArray<PolicyRule> ReadRules(MapReader reader)
    {
        if (!reader.Has("rules"))
            reader.Missing("rules", "Write 'rules: []' for a policy that has only a default.");
        var items = reader.List("rules");
        if (items is null)
            return [];
        if (items.Count > PolicyLimits.MaxRules)
        {
            reader.Error("rules", $"{items.Count} rules; {PolicyLimits.MaxRules} are allowed.");
            return [];
        }

        var ruleReader = new RuleReader(vocabulary with { Types = [.. vocabulary.Types, .. _customTypes.Known] }, errors);
        var rules = new List<PolicyRule>(items.Count);
        var ids = new Dictionary<string, YamlMark>(StringComparer.OrdinalIgnoreCase);
        var priorities = new Dictionary<int, YamlMark>();
        foreach (var (node, path) in items)
        {
            if (node is not YamlMap map)
            {
                errors.Add(node.Mark, path, $"Expected a rule (a map with 'id', 'mode' and 'action'), found {node.Kind}.");
                continue;
            }

            var keys = new MapReader(map, path, PolicyKeys.Rule, errors);
            if (ruleReader.Read(keys) is not { } rule)
                continue;
            if (!ids.TryAdd(rule.Id, keys.MarkOf("id")))
                keys.Error("id", $"The id '{rule.Id}' is taken by the rule on line {ids[rule.Id].Line}. Ids name rules in records, so each must be its own.");
            if (rule.Priority is { } priority && !priorities.TryAdd(priority, keys.MarkOf("priority")))
                keys.Error("priority", $"Priority {priority} is taken on line {priorities[priority].Line}. Give each rule its own, or leave it out to use the order of the document.");
            rules.Add(rule);
        }

        // A stable sort: rules without a priority follow those with one, in document order.
        return [.. rules.OrderBy(rule => rule.Priority ?? int.MaxValue)];
    }
}
