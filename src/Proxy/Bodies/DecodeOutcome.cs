namespace Dlp.Proxy.Bodies;

/// <summary>A decoded body, or why it cannot be decoded. The default value is undecodable.</summary>
public readonly record struct DecodeOutcome
{
    private DecodeOutcome(bool isDecoded, ReadOnlyMemory<byte> bytes, string reason) => (IsDecoded, Bytes, Reason) = (isDecoded, bytes, reason);

    /// <summary>Whether <see cref="Bytes"/> is the whole decoded body.</summary>
    public bool IsDecoded { get; }

    /// <summary>The decoded body; empty when undecodable.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>
    /// Why not, free of content: <c>encoding:unknown</c>, <c>encoding:layers</c>, <c>encoding:corrupt</c>, <c>encoding:truncated</c>, <c>encoding:trailing</c>,
    /// <c>encoding:unavailable</c>, <c>budget:bytes</c>, <c>budget:ratio</c>, <c>budget:time</c>, <c>budget:members</c>. Null or empty when decoded.
    /// </summary>
    public string? Reason { get; }

    /// <summary>The whole body.</summary>
    public static DecodeOutcome Decoded(ReadOnlyMemory<byte> bytes) => new(true, bytes, "");

    /// <summary>Cannot be decoded, and so cannot be inspected: the policy's fallback decides.</summary>
    /// <param name="reason">Free of content.</param>
    public static DecodeOutcome Undecodable(string reason) => new(false, default, reason);

    /// <summary>Says how much, never what.</summary>
    public override string ToString() => IsDecoded ? $"decoded, {Bytes.Length} bytes" : $"undecodable: {Reason}";
}
