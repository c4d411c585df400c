using System.Text;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>Reads RFC 4180: fields between commas, quoted where they hold commas, quotes or line breaks. One record in memory at a time.</summary>
internal sealed class CsvReader(TextReader input)
{
    private const int MaxField = 64 * 1024;

    private readonly char[] _buffer = new char[64 * 1024];
    private readonly StringBuilder _field = new();
    private int _at;
    private int _length;

    /// <summary>Line of the record read last, from 1.</summary>
    public long Line { get; private set; }

    private long _lines = 1;

    /// <summary>The next record into <paramref name="fields"/>; false at the end.</summary>
    /// <exception cref="InvalidDataException">A quote that never ends, or a field beyond reason; the message names the line, never content.</exception>
    public bool Read(List<string> fields)
    {
        fields.Clear();
        Line = _lines;
        if (Peek() < 0)
            return false;
        for (; ; )
        {
            if (Peek() == '"')
                ReadQuoted();
            else
                ReadPlain();
            fields.Add(_field.ToString());
            _field.Clear();
            var next = Next();
            if (next == ',')
                continue;
            if (next == '\r' && Peek() == '\n')
                Next();
            if (next >= 0)
                _lines++;
            return true;
        }
    }

    private void ReadPlain()
    {
        for (var c = Peek(); c is >= 0 and not ',' and not '\n' and not '\r'; c = Peek())
            Append((char)Next());
    }

    private void ReadQuoted()
    {
        Next();
        for (; ; )
        {
            var c = Next();
            if (c < 0)
                throw new InvalidDataException($"The quotation mark that opens a field of the record on line {Line} is never closed.");
            if (c == '\n')
                _lines++;
            if (c != '"')
            {
                Append((char)c);
                continue;
            }

            if (Peek() != '"')
                break;
            Append((char)Next());
        }

        // Some programs write characters after the closing mark; they belong to the field.
        ReadPlain();
    }

    private void Append(char c)
    {
        if (_field.Length == MaxField)
            throw new InvalidDataException($"A field of the record on line {Line} is longer than {MaxField} characters; a quotation mark may be missing.");
        _field.Append(c);
    }

    private int Peek()
    {
        if (_at == _length)
        {
            _length = input.Read(_buffer, 0, _buffer.Length);
            _at = 0;
            if (_length == 0)
                return -1;
        }

        return _buffer[_at];
    }

    private int Next()
    {
        var c = Peek();
        if (c >= 0)
            _at++;
        return c;
    }
}
