namespace Dlp.Policy.Words;

/// <summary>What happens to an exchange, most restrictive first: the smallest value of all matching rules wins, and <c>default</c> is Block.</summary>
public enum DecisionAction
{
    /// <summary>Nothing leaves; the user is told inside the chat.</summary>
    Block,

    /// <summary>Sensitive values are replaced by placeholders and put back in the answer.</summary>
    Mask,

    /// <summary>Forwarded unchanged; the finding is recorded as an incident.</summary>
    Log,

    /// <summary>Forwarded unchanged.</summary>
    Allow,
}
