namespace Dlp.Guardian.Scanning;

/// <summary>Turns offsets into lines and columns, both from 1, columns in UTF-16 units. Offsets must not go backwards.</summary>
internal sealed class LineMap(string text)
{
    private int _lineStart;
    private int _line = 1;

    public (int Line, int Column) At(int offset)
    {
        while (text.AsSpan(_lineStart, offset - _lineStart).IndexOf('\n') is >= 0 and var newLine)
        {
            _lineStart += newLine + 1;
            _line++;
        }

        return (_line, offset - _lineStart + 1);
    }

    /// <summary>The same for the end of a span that starts at the last offset asked for; the next span may start before this offset's line.</summary>
    public (int Line, int Column) EndAt(int offset)
    {
        var span = text.AsSpan(_lineStart, offset - _lineStart);
        var newLines = span.Count('\n');
        return (_line + newLines, span.Length - span.LastIndexOf('\n'));
    }
}
