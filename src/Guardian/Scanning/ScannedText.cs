using System.Collections.Immutable;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Scanning;

/// <summary>One input with what was found in it. Holds the text: never format it into a log.</summary>
internal sealed record ScannedText(string Name, string Text, ImmutableArray<Finding> Findings, string Problem)
{
    /// <summary>How the findings came about, in their order; empty when nobody asked.</summary>
    public ImmutableArray<FindingExplanation> Explanations { get; init; } = [];

    public override string ToString() => $"{Name}: {Findings.Length} findings";
}
