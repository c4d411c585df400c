namespace Dlp.Proxy.Heads;

/// <summary>What follows a head.</summary>
internal enum BodyFraming
{
    /// <summary>The message ends with its head.</summary>
    None,

    /// <summary>Content-Length bytes.</summary>
    Length,

    /// <summary>Chunks, then trailers.</summary>
    Chunked,

    /// <summary>Everything until the connection ends (responses only).</summary>
    UntilClose,

    /// <summary>An interim response: another head follows.</summary>
    AnotherHead,

    /// <summary>No longer HTTP: after 101, or after a 2xx to CONNECT.</summary>
    Opaque,
}
