namespace Dlp.Policy.Words;

/// <summary>Coarse confidence for people: low below 0.75, medium from 0.75, high from 0.85 (Microsoft Purview's 65/75/85 scale).</summary>
public enum ConfidenceLevel
{
    /// <summary>Pattern alone.</summary>
    Low,

    /// <summary>Pattern with a checksum or supporting evidence.</summary>
    Medium,

    /// <summary>Unmistakable.</summary>
    High,
}
