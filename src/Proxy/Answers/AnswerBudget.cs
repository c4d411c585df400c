namespace Dlp.Proxy.Answers;

/// <summary>Bounds on what one answer may make the proxy keep.</summary>
internal sealed record AnswerBudget
{
    public static AnswerBudget Default { get; } = new();

    /// <summary>Bytes of one stream event; a longer one passes as it is. Default 16 MiB: the longest known carry base64 images.</summary>
    public int MaxFrameBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Bytes of one JSON document; a longer one is restored byte by byte as it streams. Default 32 MiB.</summary>
    public int MaxDocumentBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Events waiting behind one whose text ends like a placeholder. Default 32: beyond, being late is worse than a placeholder left standing.</summary>
    public int MaxQueuedFrames { get; init; } = 32;

    /// <summary>Bytes of those events. Default 1 MiB.</summary>
    public int MaxQueuedBytes { get; init; } = 1024 * 1024;

    /// <summary>Text channels of one answer; further ones are restored without hold-back. Default 4,096.</summary>
    public int MaxChannels { get; init; } = 4096;

    /// <summary>UTF-16 units of collected text. Default 262,144.</summary>
    public int MaxCollectedChars { get; init; } = 256 * 1024;
}
