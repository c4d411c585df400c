namespace Dlp.Policy.Words;

/// <summary>How much of a request was inspected. The default is the safe one.</summary>
public enum Completeness
{
    /// <summary>Nothing could be inspected (undecodable, over budget, inspector down).</summary>
    Unavailable,

    /// <summary>Some parts could not be inspected.</summary>
    Partial,

    /// <summary>Every part was inspected.</summary>
    Complete,
}
