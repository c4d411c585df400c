using System.Collections.Immutable;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Identifiers;

/// <summary>
/// A value that nothing but its label tells from other numbers: <c>普通 1234567</c>, <c>CVV: 123</c>. The value stands right behind the label,
/// at most punctuation and filling words between them.
/// </summary>
/// <remarks>Layouts as in <see cref="IdentifierFormat"/>; the longest that fits wins.</remarks>
internal sealed record LabelledFormat
{
    /// <summary>What is found.</summary>
    public required SensitiveInformationType Type { get; init; }

    /// <summary>Labels: three characters or more, two beyond ASCII. Without ASCII case; Latin ones must stand alone.</summary>
    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>Every way the value is written.</summary>
    public required ImmutableArray<string> Layouts { get; init; }

    /// <summary>What must hold beside the layout; gets letters and digits alone, in upper case. Null: nothing.</summary>
    public IdentifierCheck? Structure { get; init; }

    /// <summary>Words of which one must stand within 120 characters; empty: the label is enough. They raise the score.</summary>
    public ImmutableArray<string> Near { get; init; } = [];

    /// <summary>Whether <see cref="Near"/> only raises the score.</summary>
    public bool NearIsOptional { get; init; }

    /// <summary>Words of which none may stand within 40 characters before: they make the label another one.</summary>
    public ImmutableArray<string> Against { get; init; } = [];

    /// <summary>Detector name; the type's id in lower case with dashes by default.</summary>
    public string? Name { get; init; }

    /// <summary>Score of label and layout. Default 0.75.</summary>
    public double Confidence { get; init; } = 0.75;
}
