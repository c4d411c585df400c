using System.Buffers;
using System.Text;

namespace Dlp.Guardian.Scanning;

/// <summary>Reads lines up to a bound; a longer line is skipped, not kept. LF ends a line, a CR before it is dropped (JSON Lines).</summary>
internal sealed class BoundedLineReader(TextReader reader, int maxCharacters)
{
    private readonly char[] _buffer = new char[32 * 1024];
    private readonly StringBuilder _line = new();
    private int _position;
    private int _length;

    /// <summary>The next line; null with <c>IsEnd</c> at the end, null without it for a line over the bound.</summary>
    public async ValueTask<(string? Line, bool IsEnd)> ReadAsync(CancellationToken cancellationToken)
    {
        _line.Clear();
        var isTooLong = false;
        var any = false;
        while (true)
        {
            if (_position == _length)
            {
                _length = await reader.ReadAsync(_buffer.AsMemory(), cancellationToken);
                _position = 0;
                if (_length == 0)
                    return any ? (isTooLong ? null : Text(), false) : (null, true);
            }

            any = true;
            var rest = _buffer.AsMemory(_position, _length - _position);
            var newLine = rest.Span.IndexOf('\n');
            var taken = newLine < 0 ? rest.Length : newLine;
            isTooLong |= _line.Length + taken > maxCharacters;
            if (!isTooLong)
                _line.Append(rest.Span[..taken]);
            else
                _line.Clear();
            _position += newLine < 0 ? taken : taken + 1;
            if (newLine >= 0)
                return (isTooLong ? null : Text(), false);
        }
    }

    private string Text()
    {
        if (_line.Length > 0 && _line[^1] == '\r')
            _line.Length--;
        return _line.ToString();
    }
}
