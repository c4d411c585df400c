namespace Dlp.Proxy.Answers;

/// <summary>Takes what a framer has cut.</summary>
internal interface IFrameSink
{
    /// <summary>A frame with data.</summary>
    /// <param name="raw">All its bytes; valid during the call.</param>
    /// <param name="segments">Where its data lies.</param>
    /// <param name="label">Event name or line prefix; empty when there is none.</param>
    void Frame(ReadOnlyMemory<byte> raw, IReadOnlyList<DataSegment> segments, string label);

    /// <summary>Bytes that hold no text but keep their place among the frames.</summary>
    void Between(ReadOnlySpan<byte> bytes);

    /// <summary>A comment, which clients ignore: it keeps the connection alive and need not wait.</summary>
    void Comment(ReadOnlySpan<byte> bytes);

    /// <summary>Bytes of a frame over the budget.</summary>
    void Oversized(ReadOnlySpan<byte> bytes);

    /// <summary>The stream does not have the framer's form, or a document is over the budget; nothing more is cut.</summary>
    void GiveUp(ReadOnlySpan<byte> rest, bool isJson);
}
