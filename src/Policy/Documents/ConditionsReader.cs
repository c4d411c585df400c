using System.Collections.Immutable;
using Dlp.Policy.Documents.Yaml;
using Dlp.Policy.Words;

namespace Dlp.Policy.Documents;

/// <summary>Reads <c>conditions</c>: what must be found, and what is excused.</summary>
internal sealed class ConditionsReader(PolicyVocabulary vocabulary, PolicyErrorList errors)
{
    private readonly TypeSelectionReader _types = new(vocabulary, errors);
    private readonly PatternReader _patterns = new(vocabulary, errors);

    public RuleConditions? Read(MapReader rule)
    {
        if (rule.Map("conditions") is not { } map)
            return null;
        var keys = new MapReader(map, rule.PathOf("conditions"), PolicyKeys.Conditions, errors);
        var any = keys.List("any");
        if (!keys.Has("any"))
            keys.Missing("any", "List what must be found, or remove 'conditions' to match every exchange in scope.");
        else if (any is { Count: 0 })
            keys.Error("any", "The list is empty, so the rule would never match. List what must be found, or remove 'conditions' to match every exchange in scope.");
        return new RuleConditions(
            ReadEach(any, "a condition (a map with 'types')", PolicyKeys.Condition, ReadCondition),
            ReadEach(keys.List("exceptions"), "an exception (a map)", PolicyKeys.Exception, ReadException));
    }

    private ImmutableArray<T> ReadEach<T>(List<(YamlNode Node, string Path)>? items, string expected, ImmutableArray<string> known, Func<MapReader, T> read)
    {
        var results = ImmutableArray.CreateBuilder<T>();
        foreach (var (node, path) in items ?? [])
        {
            if (node is YamlMap map)
                results.Add(read(new MapReader(map, path, known, errors)));
            else
                errors.Add(node.Mark, path, $"Expected {expected}, found {MapReader.Found(node)}.");
        }

        return results.ToImmutable();
    }

    private RuleCondition ReadCondition(MapReader keys)
    {
        if (!keys.Has("types"))
            keys.Missing("types", "List type ids or 'category:...'; ['*'] stands for every type.");
        return new RuleCondition(
            _types.Read(keys, "types") ?? new TypeSelection(all: true, [], []),
            ConfidenceReader.Read(keys, "minConfidence", low: 0, ConfidenceReader.Medium),
            keys.Integer("minCount", 1, PolicyLimits.MaxMinCount) ?? 1,
            keys.Boolean("distinct") ?? true);
    }

    private RuleException ReadException(MapReader keys)
    {
        var exception = new RuleException(
            keys.Has("types") ? _types.Read(keys, "types") : null,
            ReadRoles(keys),
            _patterns.ReadApps(keys, "apps"),
            _patterns.ReadNames(keys, "subjects"),
            _patterns.ReadNames(keys, "groups"));
        foreach (var key in (ReadOnlySpan<string>)["types", "roles", "apps", "subjects", "groups"])
        {
            // An empty list is not "all": an exception must never widen because a list was emptied.
            if (keys.Find(key) is YamlList { Items.Count: 0 })
                keys.Error(key, $"The list is empty. Name what is excused, or remove '{key}'.");
        }

        if (!PolicyKeys.Exception.Any(keys.Has))
            errors.Add(keys.Mark, keys.Path, "The exception names nothing. Add types, roles, apps, subjects or groups, or remove it.");
        return exception;
    }

    private ImmutableArray<TextRole> ReadRoles(MapReader keys)
    {
        var roles = ImmutableArray.CreateBuilder<TextRole>();
        foreach (var (node, path) in keys.List("roles") ?? [])
        {
            if (MapReader.ChoiceOf(node, path, PolicyWords.Roles, errors) is { } role)
                roles.Add(role);
        }

        return roles.ToImmutable();
    }
}
