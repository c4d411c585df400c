using System.Buffers;

namespace Dlp.Proxy.Apps;

/// <summary>
/// Rewrites one answer as it streams. Bytes in, bytes out, no I/O; used by one thread at a time.
/// Never adds or drops stream events, and leaves every byte outside the string tokens concerned as it was.
/// </summary>
public interface IAnswerRewriter : IDisposable
{
    /// <summary>Takes the next bytes of the decoded answer, cut anywhere, and writes what is safe to send.</summary>
    void Write(ReadOnlySpan<byte> bytes, IBufferWriter<byte> output);

    /// <summary>The answer has ended: writes everything still held back.</summary>
    void Complete(IBufferWriter<byte> output);

    /// <summary>Placeholders put back so far.</summary>
    int Restored { get; }

    /// <summary>Text of the answer after restoring, for rules on answers; bounded, truncated at the bound. Empty unless asked for.</summary>
    string CollectedText { get; }
}
