using Dlp.Policy.Words;

namespace Dlp.Policy.Snapshots;

/// <summary>One rule as listings show it.</summary>
/// <param name="Id">Rule id.</param>
/// <param name="Description">Prose of the document; may be empty.</param>
/// <param name="Mode">How far it goes.</param>
/// <param name="Action">What it wants when it matches.</param>
public sealed record RuleSummary(string Id, string Description, RuleMode Mode, DecisionAction Action);
