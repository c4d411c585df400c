using System.Text;

namespace Dlp.Proxy.Answers;

/// <summary>
/// One JSON value per line (NDJSON, JSON text sequences of RFC 7464), or a labelled line such as <c>0:"text"</c>. The last line may lack its LF.
/// </summary>
internal sealed class LineFramer(int maxFrameBytes) : IFramer
{
    private const int LongestLabel = 4;
    private const byte RecordSeparator = 0x1E;
    private readonly ByteBuffer _buffer = new();
    private readonly DataSegment[] _segments = new DataSegment[1];
    private bool _isOversized;

    public void Write(ReadOnlySpan<byte> bytes, IFrameSink sink)
    {
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n') + 1;
            var piece = end == 0 ? bytes : bytes[..end];
            bytes = bytes[piece.Length..];
            if (_isOversized)
            {
                sink.Oversized(piece);
                _isOversized = end == 0;
                continue;
            }
            _buffer.Append(piece);
            if (end > 0)
            {
                Emit(sink);
            }
            else if (_buffer.Length > maxFrameBytes)
            {
                sink.Oversized(_buffer.Span);
                _buffer.Clear();
                _isOversized = true;
            }
        }
    }

    public void Complete(IFrameSink sink)
    {
        if (_buffer.Length > 0)
            Emit(sink);
    }

    public void Dispose() => _buffer.Dispose();

    /// <summary>Length of a label with its colon; 0 when the line has none.</summary>
    internal static int LabelLength(ReadOnlySpan<byte> line)
    {
        var colon = line[..Math.Min(line.Length, LongestLabel + 1)].IndexOf((byte)':');
        if (colon <= 0 || colon + 1 >= line.Length || line[colon + 1] is not ((byte)'"' or (byte)'{' or (byte)'['))
            return 0;
        foreach (var c in line[..colon])
        {
            if (!char.IsAsciiLetterOrDigit((char)c))
                return 0;
        }
        return colon + 1;
    }

    private void Emit(IFrameSink sink)
    {
        var line = _buffer.Span;
        var start = line[0] == RecordSeparator ? 1 : 0;
        var label = LabelLength(line[start..]);
        var data = line[(start + label)..].TrimEnd("\r\n"u8);
        if (data.IsEmpty)
        {
            sink.Between(line);
        }
        else
        {
            _segments[0] = new DataSegment(0, start + label, data.Length);
            sink.Frame(_buffer.Memory, _segments, label == 0 ? "" : Encoding.ASCII.GetString(line.Slice(start, label)));
        }
        _buffer.Clear();
    }
}
