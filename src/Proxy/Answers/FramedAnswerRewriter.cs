using System.Buffers;
using System.Text.Json;
using Dlp.Proxy.Apps;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Answers;

/// <summary>Restores an answer made of frames: a framer cuts, a dialect names the texts, the pipeline keeps order.</summary>
internal sealed class FramedAnswerRewriter : IAnswerRewriter, IFrameSink
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };
    private readonly ConversationVault _vault;
    private readonly IFramer _framer;
    private readonly IStreamDialect _dialect;
    private readonly AnswerPipeline _pipeline;
    private readonly TextCollector? _collector;
    private readonly bool _isEventStream;
    private readonly ByteBuffer _joined = new();
    private IBufferWriter<byte> _output = DiscardingWriter.Instance;
    private ByteAnswerRewriter? _rest;
    private bool _isPlain;

    public FramedAnswerRewriter(ConversationVault vault, IFramer framer, IStreamDialect dialect, AnswerBudget budget, bool collectText)
    {
        _vault = vault;
        _framer = framer;
        _dialect = dialect;
        _collector = collectText ? new TextCollector(budget.MaxCollectedChars) : null;
        _pipeline = new AnswerPipeline(vault, budget, _collector);
        _isEventStream = framer is SseFramer;
    }

    public int Restored => _pipeline.Restored + (_rest?.Restored ?? 0);

    public string CollectedText => _collector?.Text() ?? "";

    public void Write(ReadOnlySpan<byte> bytes, IBufferWriter<byte> output)
    {
        _output = output;
        _framer.Write(bytes, this);
        _output = DiscardingWriter.Instance;
    }

    public void Complete(IBufferWriter<byte> output)
    {
        _output = output;
        _framer.Complete(this);
        _pipeline.Finish(output);
        _rest?.Complete(output);
        _output = DiscardingWriter.Instance;
    }

    public void Dispose()
    {
        _framer.Dispose();
        _pipeline.Dispose();
        _joined.Dispose();
        _rest?.Dispose();
    }

    void IFrameSink.Frame(ReadOnlyMemory<byte> raw, IReadOnlyList<DataSegment> segments, string label)
    {
        var data = segments.Count == 1 ? raw.Slice(segments[0].InFrame, segments[0].Length) : Join(raw.Span, segments);
        _pipeline.Begin(raw, data, segments);
        if (data.Span.SequenceEqual("[DONE]"u8))
            _pipeline.CloseAll();
        else if (!ReadJson(data, label) && _isEventStream)
            ReadLines(segments, label);
        _pipeline.End(_output);
    }

    void IFrameSink.Between(ReadOnlySpan<byte> bytes) => _pipeline.Verbatim(bytes, _output);

    void IFrameSink.Comment(ReadOnlySpan<byte> bytes) => _output.Write(bytes);

    void IFrameSink.Oversized(ReadOnlySpan<byte> bytes)
    {
        _pipeline.Finish(_output);
        _output.Write(bytes);
    }

    void IFrameSink.GiveUp(ReadOnlySpan<byte> rest, bool isJson)
    {
        _pipeline.Finish(_output);
        _rest ??= new ByteAnswerRewriter(_vault, isJson ? RestoreAs.JsonText : RestoreAs.Text, _collector);
        _rest.Write(rest, _output);
    }

    private bool ReadJson(ReadOnlyMemory<byte> data, string label)
    {
        // Exceptions are dear: text that cannot be JSON is not tried.
        // Among lines of plain text a piece can look like JSON ([1], "x"), but hardly like an object.
        var start = data.Span.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0 || !(_isPlain ? "{"u8 : "{[\""u8).Contains(data.Span[start]))
            return false;
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(data, Options);
        }
        catch (JsonException)
        {
            return false;
        }
        using (document)
        {
            try
            {
                _dialect.Read(document.RootElement, label, _pipeline);
            }
            catch (InvalidOperationException)
            {
                // A property name that is not valid text: what was not reached of this frame stays as it is.
            }
        }
        return true;
    }

    private void ReadLines(IReadOnlyList<DataSegment> segments, string label)
    {
        _isPlain = true;
        for (var i = 0; i < segments.Count; i++)
            _pipeline.LineDelta("text:" + label, segments[i], isLast: i == segments.Count - 1);
    }

    private ReadOnlyMemory<byte> Join(ReadOnlySpan<byte> raw, IReadOnlyList<DataSegment> segments)
    {
        _joined.Clear();
        foreach (var segment in segments)
        {
            if (_joined.Length > 0 || segment.InData > 0)
                _joined.Append("\n"u8);
            _joined.Append(raw.Slice(segment.InFrame, segment.Length));
        }
        return _joined.Memory;
    }
}
