namespace Dlp.Proxy.Heads;

/// <summary>What the first bytes of an outer connection are.</summary>
public enum ProxyHeadStatus
{
    /// <summary>More bytes are needed.</summary>
    Incomplete = 0,

    /// <summary>A valid CONNECT head.</summary>
    Connect,

    /// <summary>Not a CONNECT request: for Kestrel, behind <see cref="GuardedPipeReader"/>.</summary>
    NotConnect,

    /// <summary>A CONNECT head to refuse; answer and close.</summary>
    Refused,
}

/// <summary>Outcome of <see cref="ProxyHead.Read"/>.</summary>
/// <param name="Status">Which of the others is set.</param>
/// <param name="Head">The head when <see cref="ProxyHeadStatus.Connect"/>.</param>
/// <param name="Violation">The reason when <see cref="ProxyHeadStatus.Refused"/>.</param>
/// <param name="Consumed">End of the head: bytes after it belong to the tunnel. Start of the buffer otherwise.</param>
public readonly record struct ProxyHeadReading(ProxyHeadStatus Status, ConnectHead? Head, HeadViolation Violation, SequencePosition Consumed);
