namespace Dlp.Proxy.Heads;

/// <summary>
/// Thrown by body reads when the client's body framing breaks: the request must never be taken for complete.
/// An <see cref="IOException"/>, so that Kestrel treats it as a broken connection.
/// </summary>
public sealed class HeadViolationException : IOException
{
    /// <summary>Creates the exception; its message holds the kind and no content.</summary>
    public HeadViolationException(HeadViolation violation)
        : base("Request body framing refused: " + violation.Kind) => Violation = violation;

    /// <summary>Why the body was refused.</summary>
    public HeadViolation Violation { get; }
}
