namespace Dlp.Proxy.Answers;

/// <summary>
/// JSON values one after another: a single document, or several with or without white space between. Where the service streams one array
/// (Gemini without SSE), each of its items is a frame.
/// </summary>
/// <param name="maxDocumentBytes">Bytes of one value; a longer one is given up.</param>
/// <param name="splitArray">Whether a top-level array is a stream of items.</param>
internal sealed class JsonValueFramer(int maxDocumentBytes, bool splitArray) : IFramer
{
    private readonly ByteBuffer _buffer = new();
    private readonly DataSegment[] _segments = new DataSegment[1];
    private bool _gaveUp;
    private bool _passes;
    private bool _inArray;
    private bool _inValue;
    private bool _inString;
    private bool _isEscaped;
    private int _depth;

    public void Write(ReadOnlySpan<byte> bytes, IFrameSink sink)
    {
        while (!bytes.IsEmpty)
        {
            if (_passes)
            {
                sink.Oversized(bytes);
                return;
            }
            if (_gaveUp)
            {
                sink.GiveUp(bytes, isJson: true);
                return;
            }
            bytes = _inValue ? ReadValue(bytes, sink) : ReadBetween(bytes, sink);
        }
    }

    public void Complete(IFrameSink sink)
    {
        if (_buffer.Length == 0)
            return;
        // A cut document cannot be parsed; what arrived of it is restored as bytes.
        if (_inString || _depth > 0)
            sink.GiveUp(_buffer.Span, isJson: true);
        else
            Emit(sink);
        _buffer.Clear();
    }

    public void Dispose() => _buffer.Dispose();

    private ReadOnlySpan<byte> ReadBetween(ReadOnlySpan<byte> bytes, IFrameSink sink)
    {
        var i = 0;
        for (; i < bytes.Length; i++)
        {
            var c = bytes[i];
            if (c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0x1E or 0xEF or 0xBB or 0xBF)
                continue;
            if (c == '[' && splitArray && !_inArray)
                _inArray = true;
            else if (c == ']' && _inArray)
                _inArray = false;
            else if (c != ',' || !_inArray)
                break;
        }
        if (i > 0)
            sink.Between(bytes[..i]);
        bytes = bytes[i..];
        if (bytes.IsEmpty)
            return bytes;
        if (bytes[0] is (byte)'{' or (byte)'[' or (byte)'"' or (byte)'-' or (byte)'t' or (byte)'f' or (byte)'n' || char.IsAsciiDigit((char)bytes[0]))
        {
            _inValue = true;
            return bytes;
        }
        // )]}' opens Google's chunks, whose lengths are written before them: they cannot be changed here.
        if (bytes[0] == ')')
        {
            _passes = true;
            return bytes;
        }
        _gaveUp = true;
        sink.GiveUp(bytes, isJson: false);
        return [];
    }

    private ReadOnlySpan<byte> ReadValue(ReadOnlySpan<byte> bytes, IFrameSink sink)
    {
        var end = FindEnd(bytes);
        _buffer.Append(bytes[..end]);
        if (!_inValue)
        {
            Emit(sink);
            _buffer.Clear();
        }
        else if (_buffer.Length > maxDocumentBytes)
        {
            _gaveUp = true;
            sink.GiveUp(_buffer.Span, isJson: true);
            _buffer.Clear();
        }
        return bytes[end..];
    }

    /// <summary>Index after the value's last byte; the length when it goes on.</summary>
    private int FindEnd(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (_inString)
            {
                if (_isEscaped)
                {
                    _isEscaped = false;
                    continue;
                }
                var step = bytes[i..].IndexOfAny((byte)'"', (byte)'\\');
                if (step < 0)
                    return bytes.Length;
                i += step;
                _isEscaped = bytes[i] == '\\';
                _inString = _isEscaped;
                if (!_inString && _depth == 0)
                    return End(i + 1);
                continue;
            }
            switch (bytes[i])
            {
                case (byte)'"':
                    _inString = true;
                    break;
                case (byte)'{' or (byte)'[':
                    _depth++;
                    break;
                case (byte)'}' or (byte)']' when _depth > 0:
                    if (--_depth == 0)
                        return End(i + 1);
                    break;
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or (byte)']' when _depth == 0:
                    return End(i);
            }
        }
        return bytes.Length;
    }

    private int End(int at)
    {
        _inValue = false;
        return at;
    }

    private void Emit(IFrameSink sink)
    {
        _segments[0] = new DataSegment(0, 0, _buffer.Length);
        sink.Frame(_buffer.Memory, _segments, "");
    }
}
