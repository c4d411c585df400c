using System.Buffers;
using Dlp.Proxy.Apps;

namespace Dlp.Proxy.Answers;

/// <summary>Passes an answer on untouched and at once, and reads it on the side for its text.</summary>
internal sealed class ReadingAnswerRewriter(IAnswerRewriter reader) : IAnswerRewriter
{
    public int Restored => 0;

    public string CollectedText => reader.CollectedText;

    public void Write(ReadOnlySpan<byte> bytes, IBufferWriter<byte> output)
    {
        output.Write(bytes);
        reader.Write(bytes, DiscardingWriter.Instance);
    }

    public void Complete(IBufferWriter<byte> output) => reader.Complete(DiscardingWriter.Instance);

    public void Dispose() => reader.Dispose();
}
