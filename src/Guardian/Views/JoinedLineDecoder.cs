using System.Buffers;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Views;

/// <summary>
/// Tokens broken over lines or strings: line end with indentation or e-mail quotation marks, backslash or equals sign before the line end, and
/// neighbouring string literals (<c>"abc" + "def"</c>). Only places where a token touches the break on both sides count, and only
/// when the two halves together look like a credential.
/// </summary>
internal sealed class JoinedLineDecoder : IDecoder
{
    private const string Name = "joined";
    private const int MinTotal = 16;
    private const int MinPiece = 4;
    private const int MaxGaps = 64;
    private const int WindowLength = 192;
    private const int LeftWindow = 96;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\"'`\\");
    private static readonly AsciiSet TokenCharacters = new("_-+/=.@:%0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly SearchValues<string> _prefixes;

    /// <summary>Which two characters follow each other in some prefix: a bit for each pair.</summary>
    private readonly ulong[] _pairs = new ulong[128 * 128 / 64];

    public JoinedLineDecoder(ImmutableArray<IDetector> detectors)
    {
        // How tokens start, as the detectors say; what has no letter ("://") starts too much else.
        var literals = detectors.SelectMany(detector => detector.Anchors.Literals).Where(literal => literal.Any(char.IsAsciiLetter) && literal.All(c => c is > ' ' and < '\x7F'));
        string[] prefixes = [.. literals.Distinct(StringComparer.Ordinal)];
        _prefixes = SearchValues.Create(prefixes, StringComparison.Ordinal);
        foreach (var prefix in prefixes)
        {
            for (var i = 1; i < prefix.Length; i++)
                _pairs[(prefix[i - 1] * 128 + prefix[i]) >> 6] |= 1UL << (prefix[i] & 63);
        }
    }

    public DecoderTraits Traits => DecoderTraits.Guess;

    public void Decode(FragmentWriter writer)
    {
        var text = writer.Source;
        Span<(int Start, int End)> gaps = stackalloc (int, int)[MaxGaps];
        var (count, floor, chainStart, chainEnd) = (0, 0, 0, -1);
        var at = 0;
        while (!writer.IsStopped && at < text.Length && text[at..].IndexOfAny(Breaks) is >= 0 and var offset)
        {
            var hit = at + offset;
            if (!TokenBreak.TryRead(text, hit, out var start, out var end))
            {
                (at, floor) = (hit + 1, hit + 1);
                continue;
            }

            var right = TokenCharacters.RunEnd(text, end);
            if (count > 0 && (chainEnd != start || count == MaxGaps))
            {
                WriteChain(writer, text, chainStart, chainEnd, gaps[..count]);
                count = 0;
            }

            var left = start;
            if (count == 0)
            {
                left = Math.Min(start, TokenCharacters.RunStart(text, Math.Min(floor, start), start));
                chainStart = left;
            }

            if (right > end && (count > 0 || left < start))
            {
                gaps[count++] = (start, end);
                chainEnd = right;
            }

            floor = end;
            at = Math.Max(hit + 1, right);
        }

        if (count > 0)
            WriteChain(writer, text, chainStart, chainEnd, gaps[..count]);
    }

    /// <summary>
    /// Joins a chain of pieces, and also without its first and its last: the word at the end of the line before and the one at the start of the
    /// line behind touch the chain as well.
    /// </summary>
    private void WriteChain(FragmentWriter writer, ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<(int Start, int End)> gaps)
    {
        Write(writer, text, start, end, gaps);
        if (gaps.Length < 2)
            return;
        Write(writer, text, gaps[0].End, end, gaps[1..]);
        Write(writer, text, start, gaps[^1].Start, gaps[..^1]);
        if (gaps.Length > 2)
            Write(writer, text, gaps[0].End, gaps[^1].Start, gaps[1..^1]);
    }

    private void Write(FragmentWriter writer, ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<(int Start, int End)> gaps)
    {
        var total = end - start;
        foreach (var gap in gaps)
            total -= gap.End - gap.Start;
        if (total < MinTotal || !(IsBrokenToken(text, start, end, gaps) || AreBothRandom(text, start, end, gaps)) || !writer.IsNew(start, end))
            return;
        foreach (var gap in gaps)
        {
            writer.Begin(gap.Start, Name);
            writer.End(gap.End);
        }

        writer.Flush();
    }

    /// <summary>Whether what is joined starts like a token of some vendor, a mail address or a URI with a password that the first half leaves unfinished.</summary>
    private bool IsBrokenToken(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<(int Start, int End)> gaps)
    {
        var first = text[start..gaps[0].Start];
        if (first.ContainsAny(_prefixes))
            return true;
        // One break: a prefix would have to lie over it, or an at sign somewhere.
        return (gaps.Length > 1 || IsPair(first[^1], text[gaps[0].End]) || text[start..end].Contains('@')) && IsBrokenInside(text, start, end, gaps);
    }

    private bool IsPair(char left, char right) => (_pairs[(left * 128 + right) >> 6] >> (right & 63) & 1) != 0;

    private bool IsBrokenInside(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<(int Start, int End)> gaps)
    {
        Span<char> window = stackalloc char[WindowLength];
        var from = Math.Max(start, gaps[0].Start - LeftWindow);
        var left = gaps[0].Start - from;
        text[from..gaps[0].Start].CopyTo(window);
        var length = left;
        for (var i = 0; i < gaps.Length && length < WindowLength; i++)
        {
            var piece = text[gaps[i].End..(i + 1 < gaps.Length ? gaps[i + 1].Start : end)];
            piece = piece[..Math.Min(piece.Length, WindowLength - length)];
            piece.CopyTo(window[length..]);
            length += piece.Length;
        }

        window = window[..length];
        if (window.ContainsAny(_prefixes))
            return true;
        var sign = window.IndexOf('@');
        if (sign < 0)
            return false;
        if (sign >= left)
            return sign == left || window[..left].Contains("://", StringComparison.Ordinal);
        // A list of addresses, one a line, must not become one address; and a URI with a password is complete at its host.
        var domain = window[(sign + 1)..left];
        return !window[..sign].Contains(':') && !domain.ContainsAny('/', ':') && (!domain.Contains('.') || domain[^1] == '.');
    }

    /// <summary>Whether the first two pieces both mix letters and digits; a list of lines of equal length is a list of identifiers.</summary>
    private static bool AreBothRandom(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<(int Start, int End)> gaps)
    {
        var first = text[start..gaps[0].Start];
        var second = text[gaps[0].End..(gaps.Length > 1 ? gaps[1].Start : end)];
        return (gaps.Length < 2 || first.Length != second.Length) && IsRandom(second) && IsRandom(first);
    }

    private static bool IsRandom(ReadOnlySpan<char> piece) =>
        piece.Length >= MinPiece && piece.ContainsAnyInRange('0', '9') && (piece.ContainsAnyInRange('A', 'Z') || piece.ContainsAnyInRange('a', 'z'));
}
