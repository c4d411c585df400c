using System.Collections.Immutable;

namespace Dlp.Policy.Words;

/// <summary>What a finding is one of. Types are data shared by detection, policy, console and documentation.</summary>
/// <param name="Id">Stable id in policies and records; Presidio's entity name where one exists, e.g. <c>EMAIL_ADDRESS</c>.</param>
/// <param name="Category">Family.</param>
/// <param name="Name">English name.</param>
/// <param name="NameJa">Japanese name.</param>
/// <param name="Standard">The standard or vendor document the detection follows.</param>
/// <param name="PlaceholderTag">Upper-case ASCII letters put in front of a placeholder, e.g. <c>EMAIL</c>; no digits, no separator.</param>
/// <param name="DefaultConfidence">Score of a pattern match without supporting evidence, 0 to 1.</param>
public sealed record SensitiveInformationType(
    string Id,
    SensitiveInformationCategory Category,
    string Name,
    string NameJa,
    string Standard,
    string PlaceholderTag,
    double DefaultConfidence)
{
    /// <summary>What it is and why it matters, one English sentence; empty when the name says it all.</summary>
    public string Description { get; init; } = "";

    /// <summary>The same in Japanese.</summary>
    public string DescriptionJa { get; init; } = "";

    /// <summary>Countries that issue it, ISO 3166-1 alpha-2 in upper case; empty when it belongs to none in particular.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];
}
