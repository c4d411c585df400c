using Dlp.Policy.CustomTypes;
using Dlp.Policy.Documents;
using Dlp.Policy.Words;

namespace Dlp.Policy.Snapshots;

/// <summary>Compiles a valid document.</summary>
internal static class SnapshotBuilder
{
    public static PolicySnapshot Build(PolicyDocument document, string version, PolicyVocabulary vocabulary, CustomTypeSet customTypes) => new(
        document.Name,
        version,
        document.Default,
        [.. document.Rules.Where(rule => rule.Mode != RuleMode.Off).Select(rule => new CompiledRule(rule))],
        [.. document.Rules.Select(rule => new RuleSummary(rule.Id, rule.Description, rule.Mode, rule.Action))],
        [.. vocabulary.Types, .. customTypes.Definitions.Select(definition => definition.Type)],
        customTypes);
}
