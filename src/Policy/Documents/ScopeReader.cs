using System.Collections.Immutable;
using Dlp.Policy.Documents.Yaml;

namespace Dlp.Policy.Documents;

/// <summary>Reads <c>scope</c>.</summary>
internal sealed class ScopeReader(PolicyVocabulary vocabulary, PolicyErrorList errors)
{
    private readonly PatternReader _patterns = new(vocabulary, errors);

    public RuleScope Read(MapReader rule)
    {
        var everything = new RuleScope(NameSelection.Everything, NameSelection.Everything, NameSelection.Everything, RuleDirection.Request);
        if (rule.Map("scope") is not { } map)
            return everything;
        var keys = new MapReader(map, rule.PathOf("scope"), PolicyKeys.Scope, errors);
        return new RuleScope(
            ReadSelection(keys, "subjects", _patterns.ReadNames),
            ReadSelection(keys, "groups", _patterns.ReadNames),
            ReadSelection(keys, "apps", _patterns.ReadApps),
            keys.Choice("direction", PolicyWords.Directions) ?? RuleDirection.Request);
    }

    private NameSelection ReadSelection(MapReader scope, string key, Func<MapReader, string, ImmutableArray<string>> readPatterns)
    {
        if (scope.Find(key) is YamlList)
        {
            scope.Error(key, $"Expected a map; write '{key}: {{ include: [...] }}'.");
            return NameSelection.Everything;
        }

        if (scope.Map(key) is not { } map)
            return NameSelection.Everything;
        var keys = new MapReader(map, scope.PathOf(key), PolicyKeys.Selection, errors);
        return new NameSelection(readPatterns(keys, "include"), readPatterns(keys, "exclude"));
    }
}
