using System.Collections.Immutable;

namespace Dlp.Policy.Words;

/// <summary>The outcome of policy for one exchange. <c>default(Decision)</c> is Block, Undecided.</summary>
/// <param name="Action">What to do.</param>
/// <param name="Cause">Why.</param>
/// <param name="Verdicts">Every matching rule, in priority order.</param>
/// <param name="MaskedFindings">For Mask: indexes into the inspection's findings to replace.</param>
/// <param name="UserMessage">What to tell the user; null uses the product's own text.</param>
/// <param name="Explanation">One line for people; free of content.</param>
public readonly record struct Decision(
    DecisionAction Action,
    DecisionCause Cause,
    ImmutableArray<RuleVerdict> Verdicts,
    ImmutableArray<int> MaskedFindings,
    LocalizedText? UserMessage,
    string? Explanation);
