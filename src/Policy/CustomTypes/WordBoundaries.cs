namespace Dlp.Policy.CustomTypes;

/// <summary>Whether a dictionary term must stand alone.</summary>
public enum WordBoundaries
{
    /// <summary>At an edge that is written with spaces between words (Latin, Cyrillic, digits); not in Japanese, Chinese or Thai.</summary>
    Auto,

    /// <summary>At both edges, in every script.</summary>
    Always,

    /// <summary>Nowhere: a term may be part of a word.</summary>
    Never,
}
