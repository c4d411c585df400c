namespace Dlp.Policy.Words;

/// <summary>Why a decision came out as it did.</summary>
public enum DecisionCause
{
    /// <summary>Not decided: the safe default.</summary>
    Undecided,

    /// <summary>One or more rules matched.</summary>
    Rule,

    /// <summary>No rule matched.</summary>
    NoMatch,

    /// <summary>The request could not be inspected and the rule's fallback decided.</summary>
    Fallback,

    /// <summary>Masking was asked for where it is impossible, so it became a block.</summary>
    CannotMask,
}
