using System.Buffers;
using System.Text;
using Dlp.Proxy.Apps;

namespace Dlp.Proxy.Answers;

/// <summary>
/// For answers whose content type says nothing (none, or <c>text/plain</c>, under which services also send events and JSON lines):
/// waits for the first few bytes and hands everything to the rewriter they call for.
/// </summary>
/// <param name="choose">Rewriter for a form.</param>
internal sealed class SniffingAnswerRewriter(Func<AnswerForm, IAnswerRewriter> choose) : IAnswerRewriter
{
    private const int LongestLabel = 6;
    private readonly ByteBuffer _start = new();
    private IAnswerRewriter? _chosen;

    public int Restored => _chosen?.Restored ?? 0;

    public string CollectedText => _chosen?.CollectedText ?? "";

    public void Write(ReadOnlySpan<byte> bytes, IBufferWriter<byte> output)
    {
        if (_chosen is not null)
        {
            _chosen.Write(bytes, output);
            return;
        }
        _start.Append(bytes);
        if (Recognize(_start.Span, isAll: false) is { } form)
            Start(form, output);
    }

    public void Complete(IBufferWriter<byte> output)
    {
        if (_chosen is null)
            Start(Recognize(_start.Span, isAll: true) ?? AnswerForm.Text, output);
        _chosen!.Complete(output);
    }

    public void Dispose()
    {
        _start.Dispose();
        _chosen?.Dispose();
    }

    /// <summary>The form; null while more bytes are needed.</summary>
    internal static AnswerForm? Recognize(ReadOnlySpan<byte> start, bool isAll)
    {
        if (start.StartsWith(Encoding.UTF8.Preamble))
            start = start[3..];
        start = start.TrimStart(" \t\r\n"u8);
        if (start.IsEmpty)
            return null;
        if (start[0] is (byte)'{' or (byte)'[')
            return AnswerForm.JsonValues;
        var head = start[..Math.Min(start.Length, LongestLabel)];
        if (head.StartsWith(")]}'"u8))
            return AnswerForm.JsonValues;
        if (head.StartsWith("data:"u8) || head.StartsWith("event:"u8) || head.StartsWith("id:"u8) || head.StartsWith("retry:"u8))
            return AnswerForm.Events;
        if (LineFramer.LabelLength(head) > 0)
            return AnswerForm.Lines;
        return head.Length == LongestLabel || isAll ? AnswerForm.Text : null;
    }

    private void Start(AnswerForm form, IBufferWriter<byte> output)
    {
        _chosen = choose(form);
        _chosen.Write(_start.Span, output);
        _start.Dispose();
    }
}
