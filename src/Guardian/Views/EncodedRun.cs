using System.Runtime.InteropServices;

namespace Dlp.Guardian.Views;

/// <summary>A run of encoding characters, perhaps over lines of equal length (RFC 2045: 76, RFC 7468: 64), read as if the line ends were not there.</summary>
/// <param name="Start">First character.</param>
/// <param name="Count">Characters, without line ends.</param>
/// <param name="End">One past the last character; behind the padding where there is some.</param>
/// <param name="LineLength">Characters per line.</param>
/// <param name="LineStride">From the start of one line to that of the next.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EncodedRun(int Start, int Count, int End, int LineLength, int LineStride)
{
    /// <summary>Shorter lines are not wrapped text; tokens broken over short lines are another decoder's work.</summary>
    private const int MinLine = 40;

    /// <summary>Where a character stands.</summary>
    public int Position(int index) => Count == LineLength ? Start + index : Start + index / LineLength * LineStride + index % LineLength;

    /// <summary>One past where the group ends that ends before <paramref name="index"/>; the last one owns the padding.</summary>
    public int GroupEnd(int index) => index >= Count ? End : Position(index - 1) + 1;

    /// <summary>Reads on from a run of the alphabet: further lines, padding.</summary>
    public static EncodedRun Read(ReadOnlySpan<char> text, int start, int end, in AsciiSet alphabet)
    {
        var line = end - start;
        var (count, stride) = (line, line);
        if (line >= MinLine)
        {
            for (var at = end; GapEnd(text, at) is > 0 and var next;)
            {
                if (stride != line && next - start - count / line * stride != 0)
                    break;
                var stop = next;
                while (stop < text.Length && stop - next < line && alphabet.Contains(text[stop]))
                    stop++;
                if (stop == next || (stop - next == line && stop < text.Length && alphabet.Contains(text[stop])))
                    break;
                if (stride == line)
                    stride = next - start;
                count += stop - next;
                at = end = stop;
                if (count % line != 0)
                    break;
            }
        }

        var padded = end;
        while (padded < text.Length && padded - end < 2 && text[padded] == '=')
            padded++;
        return new(start, count, padded, count == line ? count : line, stride);
    }

    /// <summary>Where the next line starts when the line ends here: a line end as such or as an escape, indentation, quotation marks of e-mail.</summary>
    private static int GapEnd(ReadOnlySpan<char> text, int at)
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
        var limit = length + 16;
        while (length < rest.Length && length < limit && rest[length] is ' ' or '\t' or '>')
            length++;
        return at + length;
    }
}
