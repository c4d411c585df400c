namespace Dlp.Policy.Words;

/// <summary>What one matching rule said. Simulation verdicts are recorded but never decide.</summary>
/// <param name="RuleId">Rule id of the policy document.</param>
/// <param name="Mode">Mode of the rule.</param>
/// <param name="Action">What the rule wants.</param>
/// <param name="Explanation">Why it matched: types, counts and confidence, never content.</param>
public sealed record RuleVerdict(string RuleId, RuleMode Mode, DecisionAction Action, string Explanation);
