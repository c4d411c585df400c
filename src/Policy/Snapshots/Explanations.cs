using System.Collections.Immutable;
using System.Text;
using Dlp.Policy.Words;

namespace Dlp.Policy.Snapshots;

/// <summary>Writes the sentences that explain decisions: ids, types, counts and confidence, one line, never content.</summary>
internal static class Explanations
{
    private const int MaxTypes = 8;
    private const int MaxReasonLength = 200;

    /// <summary>Why a rule matched: <c>2 EMAIL_ADDRESS (high), 1 PHONE_NUMBER (medium)</c>.</summary>
    public static string Matched(ImmutableArray<Finding> findings, FindingSet covered)
    {
        var byType = new SortedDictionary<string, (int Count, Finding Strongest)>(StringComparer.Ordinal);
        for (var i = 0; i < (findings.IsDefault ? 0 : findings.Length); i++)
        {
            if (!covered.Contains(i))
                continue;
            var finding = findings[i];
            byType[finding.Type] = byType.TryGetValue(finding.Type, out var seen)
                ? (seen.Count + 1, seen.Strongest.Confidence >= finding.Confidence ? seen.Strongest : finding)
                : (1, finding);
        }

        if (byType.Count == 0)
            return "every exchange in scope";
        var text = new StringBuilder();
        foreach (var (type, (count, strongest)) in byType.Take(MaxTypes))
            text.Append(text.Length == 0 ? "" : ", ").Append(count).Append(' ').Append(type).Append(" (").Append(LevelOf(strongest)).Append(')');
        if (byType.Count > MaxTypes)
            text.Append(" and ").Append(byType.Count - MaxTypes).Append(" more types");
        return text.ToString();
    }

    /// <summary>Why a fallback spoke.</summary>
    public static string NotInspected(Inspection inspection)
    {
        var what = inspection.Completeness == Completeness.Partial ? "some content could not be inspected" : "content could not be inspected";
        return inspection.Reason.Length == 0 ? what : $"{what} ({OneLine(inspection.Reason)})";
    }

    /// <summary>The decision's own line.</summary>
    /// <param name="action">What was decided.</param>
    /// <param name="ruleId">First rule that decided.</param>
    /// <param name="others">Further rules that wanted the same.</param>
    /// <param name="because">Its verdict's explanation.</param>
    public static string Decided(DecisionAction action, string ruleId, int others, string because) => others switch
    {
        0 => $"{Verb(action)} by rule '{ruleId}': {because}",
        1 => $"{Verb(action)} by rule '{ruleId}' and 1 more: {because}",
        _ => $"{Verb(action)} by rule '{ruleId}' and {others} more: {because}",
    };

    /// <summary>The document's default decided.</summary>
    public static string DefaultHolds(DecisionAction action, bool rulesMatched) => $"{Verb(action)}: no rule {(rulesMatched ? "allows it" : "matched")}";

    public static string CannotMask(string ruleId, string what) =>
        $"Blocked: rule '{ruleId}' masks, but {what} stands where text cannot be replaced";

    private static string Verb(DecisionAction action) => action switch
    {
        DecisionAction.Allow => "Allowed",
        DecisionAction.Log => "Logged",
        DecisionAction.Mask => "Masked",
        _ => "Blocked",
    };

    private static string LevelOf(Finding finding) => finding.Level switch
    {
        ConfidenceLevel.High => "high",
        ConfidenceLevel.Medium => "medium",
        _ => "low",
    };

    private static string OneLine(string reason)
    {
        var bounded = reason.Length <= MaxReasonLength ? reason : reason[..MaxReasonLength];
        return bounded.Any(char.IsControl) ? string.Concat(bounded.Select(c => char.IsControl(c) ? ' ' : c)) : bounded;
    }
}
