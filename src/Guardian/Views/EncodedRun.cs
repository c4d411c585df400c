using System.Runtime.InteropServices;

namespace Dlp.Guardian.Views;

/// <summary>A run of encoding characters, perhaps over lines of equal length (RFC 2045: 76, RFC 7468: 64), read as if the line ends were not there.</summary>
/// <param name="Start">First character.</param>
/// <param name="Count">Characters, without line ends.</param>
/// <param name="End">One past the last character; behind the padding where there is some.</param>
/// <param name="First">Characters of the first line, which may be shorter: something may stand before it.</param>
/// <param name="Second">Where the second line starts.</param>
/// <param name="Line">Characters of each line from the second on; the last may be shorter.</param>
/// <param name="Stride">From the start of one line to that of the next.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EncodedRun(int Start, int Count, int End, int First, int Second, int Line, int Stride)
{
    /// <summary>Shorter lines are not wrapped text; tokens broken over short lines are another decoder's work.</summary>
    private const int MinLine = 40;

    private const int MaxIndentation = 16;

    /// <summary>All on one line.</summary>
    public bool IsFlat => Count == First;

    /// <summary>Where a character stands.</summary>
    public int Position(int index) => index < First ? Start + index : Second + (index - First) / Line * Stride + (index - First) % Line;

    /// <summary>One past where the group ends that ends before <paramref name="index"/>; the last one owns the padding.</summary>
    public int GroupEnd(int index) => index >= Count ? End : Position(index - 1) + 1;

    /// <summary>Reads on from a run of the alphabet: further lines, padding.</summary>
    public static EncodedRun Read(ReadOnlySpan<char> text, int start, int end, in AsciiSet alphabet)
    {
        var first = end - start;
        var (count, second, line, stride) = (first, end, 0, 0);
        for (var previous = -1; NextLine(text, end) is > 0 and var next; previous = next)
        {
            // The second line gives the length; from the third on the distance is known, too.
            if (stride > 0 && next - previous != stride)
                break;
            var limit = line == 0 ? text.Length : Math.Min(text.Length, next + line + 1);
            var stop = next;
            while (stop < limit && alphabet.Contains(text[stop]))
                stop++;
            var length = stop - next;
            if (length == 0 || (line == 0 ? !IsWrapped(first, length) : length > line))
                break;
            if (line == 0)
                (second, line) = (next, length);
            else if (stride == 0)
                stride = next - previous;
            (count, end) = (count + length, stop);
            if (length < line || (line < first && line == length))
                break;
        }

        var padded = end;
        while (padded < text.Length && padded - end < 2 && text[padded] == '=')
            padded++;
        return new(start, count, padded, first, second, Math.Max(1, line), Math.Max(1, stride));
    }

    /// <summary>The first line as long as the second or shorter and the second long, or the first long and the second its rest.</summary>
    private static bool IsWrapped(int first, int second) => second >= MinLine ? first <= second || first >= MinLine : first >= MinLine && second < first;

    /// <summary>Where the next line starts when the line ends here: a line end as such or as an escape, indentation, quotation marks of e-mail.</summary>
    private static int NextLine(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var length = rest switch
        {
            ['\r', '\n', ..] => 2,
            ['\n', ..] => 1,
            ['\\', 'r', '\\', 'n', ..] => 4,
            ['\\', 'n', ..] => 2,
            _ => 0,
        };
        if (length == 0)
            return -1;
        var limit = Math.Min(rest.Length, length + MaxIndentation);
        while (length < limit && rest[length] is ' ' or '\t' or '>')
            length++;
        return at + length;
    }
}
