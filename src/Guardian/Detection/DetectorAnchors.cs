using System.Collections.Immutable;

namespace Dlp.Guardian.Detection;

/// <summary>The cheap signs a detector waits for. Any one of them is enough.</summary>
internal sealed record DetectorAnchors
{
    /// <summary>Exact strings, three characters or more; two where they are not ASCII.</summary>
    public ImmutableArray<string> Literals { get; init; } = [];

    /// <summary>ASCII strings compared without case, three characters or more; others are compared exactly.</summary>
    public ImmutableArray<string> CaselessLiterals { get; init; } = [];

    /// <summary>An at sign.</summary>
    public bool AtSign { get; init; }

    /// <summary>A run of digit groups (<see cref="NumberIndex"/>).</summary>
    public bool Numbers { get; init; }

    /// <summary>Two letters followed by two digits at the start of a word.</summary>
    public bool CountryCode { get; init; }

    /// <summary>A long unbroken word of letters and digits (<see cref="Detection.LongWords"/>).</summary>
    public bool LongWords { get; init; }

    /// <summary>A word with a digit in it (<see cref="NumberIndex.CodeStarts"/>).</summary>
    public bool Codes { get; init; }

    /// <summary>Layouts of an identifier (<see cref="Identifiers.IdentifierFormat"/>).</summary>
    public ImmutableArray<string> Layouts { get; init; } = [];
}
