namespace Dlp.Proxy.Heads;

/// <summary>The origin's bytes were refused; the connection must be dropped. Carries the kind and no content.</summary>
public sealed class ResponseHeadException : IOException
{
    /// <summary>Creates the exception.</summary>
    public ResponseHeadException(HeadViolationKind kind)
        : base("Response framing refused: " + kind) => Kind = kind;

    /// <summary>Why.</summary>
    public HeadViolationKind Kind { get; }
}
