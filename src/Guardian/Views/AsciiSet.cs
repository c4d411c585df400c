using System.Buffers;
using System.Runtime.InteropServices;

namespace Dlp.Guardian.Views;

/// <summary>A set of ASCII characters as two words, for loops that look at single characters.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct AsciiSet
{
    private readonly ulong _low;
    private readonly ulong _high;
    private readonly SearchValues<char> _values;

    public AsciiSet(string characters)
    {
        _values = SearchValues.Create(characters);
        foreach (var c in characters)
        {
            if (c < 64)
                _low |= 1UL << c;
            else
                _high |= 1UL << (c - 64);
        }
    }

    public bool Contains(char c) => c < 128 && (((c < 64 ? _low : _high) >> (c & 63)) & 1) != 0;

    /// <summary>One past the run of members that goes on at a position.</summary>
    public int RunEnd(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..].IndexOfAnyExcept(_values);
        return rest < 0 ? text.Length : at + rest;
    }

    /// <summary>Where the run of members starts that ends before a position, not before <paramref name="floor"/>.</summary>
    public int RunStart(ReadOnlySpan<char> text, int floor, int end) => floor + text[floor..end].LastIndexOfAnyExcept(_values) + 1;

    /// <summary>
    /// The next run of at least so many members, or -1. Looks at the last character of a window first (Boyer and Moore's idea): text
    /// made of short words costs a look or two per window.
    /// </summary>
    public int NextRun(ReadOnlySpan<char> text, int from, int min, out int end)
    {
        while (from + min <= text.Length)
        {
            var probe = from + min - 1;
            while (probe >= from && Contains(text[probe]))
                probe--;
            if (probe < from)
            {
                end = RunEnd(text, from + min);
                return from;
            }

            from = probe + 1;
        }

        end = text.Length;
        return -1;
    }
}
