using System.Collections.Immutable;
using Dlp.Policy.Words;

namespace Dlp.Policy.Testing;

/// <summary>One case: a request and what must be decided about it.</summary>
/// <param name="Name">What people read in the report.</param>
/// <param name="Line">Line of the case in its file, from 1.</param>
/// <param name="Subject">Who.</param>
/// <param name="Destination">Where to.</param>
/// <param name="Direction">Which half of the exchange.</param>
/// <param name="Parts">Text to inspect; stand-ins without text when <paramref name="Inspection"/> is given.</param>
/// <param name="Inspection">Findings stated by the case itself; null lets the inspector find them.</param>
/// <param name="Completeness">How much of the content counts as inspected; null keeps the inspector's word.</param>
/// <param name="Expectation">What must come out.</param>
public sealed record PolicyTestCase(
    string Name,
    int Line,
    Subject Subject,
    Destination Destination,
    Direction Direction,
    ImmutableArray<TextPart> Parts,
    Inspection? Inspection,
    Completeness? Completeness,
    PolicyTestExpectation Expectation);

/// <summary>What a case demands; null members demand nothing.</summary>
/// <param name="Action">The decision's action.</param>
/// <param name="Cause">Why it was decided.</param>
/// <param name="Rules">Ids of all enforced rules that speak, in priority order.</param>
/// <param name="Simulated">Ids of all simulated rules that speak, in priority order.</param>
/// <param name="Masked">Number of findings replaced.</param>
public sealed record PolicyTestExpectation(
    DecisionAction Action,
    DecisionCause? Cause,
    ImmutableArray<string>? Rules,
    ImmutableArray<string>? Simulated,
    int? Masked);

/// <summary>How one case came out.</summary>
/// <param name="Case">The case.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Problems">One line per unmet demand; empty when the case passed.</param>
public sealed record PolicyTestResult(PolicyTestCase Case, Decision Decision, ImmutableArray<string> Problems)
{
    /// <summary>Whether every demand was met.</summary>
    public bool Passed => Problems.IsEmpty;
}
