using System.Text;

namespace Dlp.Proxy.Answers;

/// <summary>
/// Server-sent events (WHATWG HTML 9.2): lines end with LF, CRLF or CR, an empty line ends an event, several data lines are joined.
/// An event is handed on with the first byte of its empty line's end, so a CR is not waited on for an LF that may never come.
/// </summary>
internal sealed class SseFramer(int maxFrameBytes) : IFramer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly ByteBuffer _buffer = new();
    private readonly List<DataSegment> _segments = [];
    private int _frameStart;
    private int _lineStart;
    private int _scanned;
    private int _dataLength;
    private bool _afterCr;
    private bool _isFirst = true;
    private bool _hasFields;
    private bool _isOversized;
    private bool _oversizedLineIsEmpty;
    private string _event = "";

    public void Write(ReadOnlySpan<byte> bytes, IFrameSink sink)
    {
        while (_isOversized && !bytes.IsEmpty)
            bytes = SkipOversized(bytes, sink);
        if (bytes.IsEmpty)
            return;
        _buffer.Append(bytes);
        Scan(sink);
        _buffer.DropFront(_frameStart);
        _scanned -= _frameStart;
        _lineStart -= _frameStart;
        _frameStart = 0;
        if (_buffer.Length <= maxFrameBytes)
            return;
        _isOversized = true;
        _oversizedLineIsEmpty = _lineStart == _buffer.Length;
        sink.Oversized(_buffer.Span);
        _buffer.Clear();
        StartFrame(0);
    }

    public void Complete(IFrameSink sink)
    {
        if (_isOversized || _buffer.Length == 0)
            return;
        if (_lineStart < _buffer.Length)
            Line(_lineStart, _buffer.Length);
        Emit(_buffer.Length, sink);
        _buffer.Clear();
    }

    public void Dispose() => _buffer.Dispose();

    private void Scan(IFrameSink sink)
    {
        if (_isFirst)
        {
            // A byte order mark is no part of the first line, and comes before comments that overtake it.
            if (_buffer.Length < 3 && _buffer.Span.SequenceEqual(Encoding.UTF8.Preamble[.._buffer.Length]))
                return;
            _isFirst = false;
            if (_buffer.Span.StartsWith(Encoding.UTF8.Preamble))
            {
                sink.Between(Encoding.UTF8.Preamble);
                StartFrame(Encoding.UTF8.Preamble.Length);
            }
        }
        var bytes = _buffer.Span;
        while (_scanned < bytes.Length)
        {
            if (_afterCr)
            {
                _afterCr = false;
                if (bytes[_scanned] == '\n')
                {
                    // The rest of an event already handed on follows it at once.
                    if (_scanned == _frameStart)
                    {
                        sink.Between("\n"u8);
                        StartFrame(_scanned + 1);
                    }
                    else
                    {
                        _lineStart = ++_scanned;
                    }
                    continue;
                }
            }
            var step = bytes[_scanned..].IndexOfAny((byte)'\n', (byte)'\r');
            if (step < 0)
            {
                _scanned = bytes.Length;
                return;
            }
            var end = _scanned + step;
            var next = end + 1;
            if (bytes[end] == '\r')
            {
                if (next < bytes.Length && bytes[next] == '\n')
                    next++;
                else
                    _afterCr = next == bytes.Length;
            }
            var isEmpty = end == _lineStart;
            if (!isEmpty)
                Line(_lineStart, end);
            _scanned = _lineStart = next;
            if (isEmpty)
                Emit(next, sink);
        }
    }

    private void Line(int start, int end)
    {
        var line = _buffer.Span[start..end];
        var colon = line.IndexOf((byte)':');
        if (colon == 0)
            return;
        _hasFields = true;
        var name = colon < 0 ? line : line[..colon];
        var valueStart = colon < 0 ? line.Length : colon + 1;
        if (valueStart < line.Length && line[valueStart] == ' ')
            valueStart++;
        if (name.SequenceEqual("data"u8))
        {
            // Lines are joined with LF; the first byte after it belongs to the next line.
            var inData = _segments.Count == 0 ? 0 : _dataLength + 1;
            _segments.Add(new DataSegment(inData, start + valueStart - _frameStart, line.Length - valueStart));
            _dataLength = inData + line.Length - valueStart;
        }
        else if (name.SequenceEqual("event"u8))
        {
            _event = Utf8.GetString(line[valueStart..Math.Min(line.Length, valueStart + 64)]);
        }
    }

    private void Emit(int end, IFrameSink sink)
    {
        var raw = _buffer.Memory[_frameStart..end];
        if (_segments.Count > 0)
            sink.Frame(raw, _segments, _event);
        else if (_hasFields || _afterCr)
            // A comment whose LF may still come must not overtake an event: the two would come apart.
            sink.Between(raw.Span);
        else
            sink.Comment(raw.Span);
        StartFrame(end);
    }

    private void StartFrame(int at)
    {
        _frameStart = _lineStart = _scanned = at;
        _segments.Clear();
        _dataLength = 0;
        _event = "";
        _hasFields = false;
    }

    /// <summary>Passes an event over the budget on, up to its empty line. Returns the bytes after it.</summary>
    private ReadOnlySpan<byte> SkipOversized(ReadOnlySpan<byte> bytes, IFrameSink sink)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var c = bytes[i];
            if (c == '\n' && _afterCr)
            {
                _afterCr = false;
                continue;
            }
            _afterCr = c == '\r';
            if (c is not ((byte)'\n' or (byte)'\r'))
            {
                _oversizedLineIsEmpty = false;
                continue;
            }
            if (_oversizedLineIsEmpty)
            {
                _isOversized = false;
                sink.Oversized(bytes[..(i + 1)]);
                return bytes[(i + 1)..];
            }
            _oversizedLineIsEmpty = true;
        }
        sink.Oversized(bytes);
        return [];
    }
}
