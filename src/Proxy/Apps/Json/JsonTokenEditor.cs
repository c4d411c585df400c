using System.Text;

namespace Dlp.Proxy.Apps.Json;

/// <summary>
/// Turns edits of a string's decoded text into edits of its bytes. Walks the token once, forward, and touches only the bytes the spans
/// stand for: prompt caches and signatures upstream key on exact bytes, so every other escape keeps its spelling.
/// </summary>
internal ref struct JsonTokenEditor
{
    private readonly ReadOnlySpan<byte> _inside;
    private readonly int _offset;
    private readonly bool _asciiOnly;
    private int _at;
    private int _units;
    private int _stepStart;

    /// <param name="document">The JSON document.</param>
    /// <param name="start">First byte of the token, its quote included.</param>
    /// <param name="length">Bytes of the token, quotes included.</param>
    public JsonTokenEditor(ReadOnlySpan<byte> document, int start, int length)
    {
        _offset = start + 1;
        _inside = document.Slice(_offset, length - 2);
        _asciiOnly = Ascii.IsValid(_inside) && _inside.IndexOf("\\u"u8) >= 0; // the writer escapes what is not ASCII, and so do we
    }

    /// <summary>Translates the next edit; starts must not go backwards. A span that cuts a surrogate pair takes the whole pair.</summary>
    public ByteEdit Translate(int start, int end, string replacement)
    {
        Seek(start);
        var first = _units > start ? _stepStart : _at;
        Seek(end);
        return new ByteEdit(_offset + first, _offset + _at, JsonEscaping.Escape(replacement, _asciiOnly));
    }

    private void Seek(int units)
    {
        while (_units < units && _at < _inside.Length)
        {
            _stepStart = _at;
            var value = _inside[_at];
            var (bytes, width) = value switch
            {
                (byte)'\\' when _inside[_at + 1] != 'u' => (2, 1),
                (byte)'\\' => JsonTokenText.IsPair(_inside, _at) ? (12, 2) : (6, 1),
                < 0x80 => (1, 1),
                < 0xE0 => (2, 1),
                < 0xF0 => (3, 1),
                _ => (4, 2),
            };
            _at += bytes;
            _units += width;
        }
    }
}
