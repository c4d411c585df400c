namespace Dlp.Proxy.Heads;

/// <summary>Budgets of the strict head checks. All sizes in bytes; every limit is inclusive.</summary>
public sealed record HeadLimits
{
    /// <summary>Product defaults.</summary>
    public static HeadLimits Default { get; } = new();

    /// <summary>Longest request line or status line without its CRLF. Default 16 KiB, range 256 to 64 KiB. Beyond it: 414.</summary>
    public int MaxStartLineBytes { get; init; } = 16 * 1024;

    /// <summary>Whole request head, final CRLF included. Default 96 KiB (Kerberos tokens and cookies are large), range 4 KiB to 1 MiB. Beyond it: 431.</summary>
    public int MaxHeadBytes { get; init; } = 96 * 1024;

    /// <summary>Whole response head. Default 64 KiB, range 4 KiB to 1 MiB.</summary>
    public int MaxResponseHeadBytes { get; init; } = 64 * 1024;

    /// <summary>Header lines of a request. Default 128, range 16 to 1,024. Beyond it: 431.</summary>
    public int MaxHeaders { get; init; } = 128;

    /// <summary>Header lines of a response. Default 256, range 16 to 1,024.</summary>
    public int MaxResponseHeaders { get; init; } = 256;

    /// <summary>Extensions of one chunk. Default 256, range 0 to 4 KiB.</summary>
    public int MaxChunkExtensionBytes { get; init; } = 256;

    /// <summary>Whole trailer section of one message. Default 8 KiB, range 0 to 64 KiB.</summary>
    public int MaxTrailerBytes { get; init; } = 8 * 1024;

    /// <summary>Interim (1xx) responses before a final one. Default 8, range 1 to 64.</summary>
    public int MaxInterimResponses { get; init; } = 8;

    /// <summary>
    /// From the first byte of a request head to its last. Default 15 s. Kestrel's own header timeout cannot run:
    /// it sees no byte of an unfinished head. Beyond it: 408.
    /// </summary>
    public TimeSpan HeadTimeout { get; init; } = TimeSpan.FromSeconds(15);
}
