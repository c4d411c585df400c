using System.Collections.Immutable;
using System.Globalization;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Tokens;

/// <summary>
/// The shape of a token as its vendor documents it: fixed text and runs of an alphabet, e.g. <c>SG.{base64url:22}.{base64url:43}</c>.
/// </summary>
/// <remarks>
/// <para><c>{alphabet:length}</c>, <c>{alphabet:min-max}</c> or <c>{alphabet:min+}</c> (up to <see cref="MaxRun"/>). Alphabets:
/// <see cref="TokenAlphabet"/>, or a set such as <c>{[A-Z0-9_-]:40}</c>. <c>{{</c> is a brace.</para>
/// <para>Matching starts at the longest fixed text and never backtracks: a run of variable length takes all it can, so the text after it
/// must not start with a character of its alphabet. A run that goes on past its longest length is no match.</para>
/// </remarks>
internal sealed class TokenTemplate
{
    /// <summary>Longest run of an open length.</summary>
    public const int MaxRun = 1024;

    private readonly int _anchor;

    private TokenTemplate(string text, ImmutableArray<TokenSegment> segments)
    {
        Text = text;
        Segments = segments;
        HasDigits = segments.Any(static segment => segment.Alphabet is { } alphabet && alphabet.Contains('3'));
        HasLetters = segments.Any(static segment => segment.Alphabet is { } alphabet && (alphabet.Contains('d') || alphabet.Contains('D')));
        HasMoreThanHex = segments.Any(static segment => segment.Alphabet is { } alphabet && (alphabet.Contains('z') || alphabet.Contains('Z')));
        _anchor = -1;
        for (var i = 0; i < segments.Length; i++)
        {
            if (segments[i].Literal is { } literal && (_anchor < 0 || literal.Length > segments[_anchor].Literal!.Length))
                _anchor = i;
        }
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>The pieces in order.</summary>
    public ImmutableArray<TokenSegment> Segments { get; }

    /// <summary>Whether a run may hold digits.</summary>
    public bool HasDigits { get; }

    /// <summary>Whether a run may hold letters beyond hexadecimal digits.</summary>
    public bool HasMoreThanHex { get; }

    /// <summary>Whether a run may hold letters.</summary>
    public bool HasLetters { get; }

    /// <summary>The fixed text by which the template is found; null when it has none.</summary>
    public string? Anchor => _anchor < 0 ? null : Segments[_anchor].Literal;

    /// <summary>Whether a token starts with its anchor, so that what stands in front can be looked at before the rest.</summary>
    public bool StartsWithAnchor => _anchor == 0;

    /// <summary>Reads a template.</summary>
    /// <exception cref="FormatException">It cannot be read; the message says why.</exception>
    public static TokenTemplate Parse(string text)
    {
        var segments = ImmutableArray.CreateBuilder<TokenSegment>();
        var literal = "";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '{' || text.AsSpan(i).StartsWith("{{"))
            {
                literal += text[i];
                i += text[i] == '{' ? 1 : 0;
                continue;
            }

            // A set may hold a brace; it is closed by "]:".
            var colon = text.AsSpan(i + 1).StartsWith("[") ? text.IndexOf("]:", i, StringComparison.Ordinal) + 1 : text.IndexOf(':', i);
            var close = colon <= i ? -1 : text.IndexOf('}', colon);
            if (close < 0)
                throw new FormatException($"'{text}' has a run without a length or an end.");
            if (literal.Length > 0)
                segments.Add(new(literal, null, literal.Length, literal.Length));
            literal = "";
            var (min, max) = LengthOf(text[(colon + 1)..close], text);
            segments.Add(new(null, TokenAlphabet.Of(text[(i + 1)..colon]), min, max));
            i = close;
        }

        if (literal.Length > 0)
            segments.Add(new(literal, null, literal.Length, literal.Length));
        return new(text, segments.DrainToImmutable());
    }

    /// <summary>The span of the token whose anchor stands at a position; an empty span when there is none. Boundaries are not looked at.</summary>
    public (int Start, int End) MatchAnchor(DetectionContext context, int anchor)
    {
        var start = anchor;
        for (var i = _anchor - 1; i >= 0 && start >= 0; i--)
            start = Back(context, Segments[i], i == 0, start);
        if (start < 0)
            return default;
        var end = Forward(context, _anchor, anchor);
        return end < 0 ? default : (start, end);
    }

    /// <summary>The end of a token that starts at a position, or -1.</summary>
    public int MatchStart(DetectionContext context, int start) => Forward(context, 0, start);

    private int Forward(DetectionContext context, int first, int at)
    {
        for (var i = first; i < Segments.Length && at >= 0; i++)
            at = Step(context, Segments[i], i == Segments.Length - 1, at);
        return at;
    }

    private static int Step(DetectionContext context, TokenSegment segment, bool isLast, int at)
    {
        var rest = context.Text[at..];
        context.Charge(1);
        if (segment.Literal is { } literal)
            return rest.StartsWith(literal, StringComparison.Ordinal) ? at + literal.Length : -1;
        if (rest.Length < segment.Min)
            return -1;
        if (segment.Min == segment.Max && !isLast)
        {
            var outside = rest[..segment.Min].IndexOfAnyExcept(segment.Alphabet!);
            context.Charge(outside < 0 ? segment.Min : outside + 1);
            return outside < 0 ? at + segment.Min : -1;
        }

        var end = TokenScan.RunEnd(context, at, segment.Alphabet!, segment.Max);
        if (isLast && end - at == segment.Max + 1 && ClosesEmphasis(context.Text, end - 1))
            end--;
        return end - at >= segment.Min && end - at <= segment.Max ? end : -1;
    }

    /// <summary>A dash, underscore or full stop after the last character of a whole token belongs to the sentence or the Markdown around it.</summary>
    private static bool ClosesEmphasis(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('-' or '_' or '.'))
            return false;
        var after = at + 1 < text.Length && text[at + 1] == text[at] ? at + 2 : at + 1;
        return after == text.Length || !(char.IsAsciiLetterOrDigit(text[after]) || text[after] is '-' or '_');
    }

    private static int Back(DetectionContext context, TokenSegment segment, bool isFirst, int end)
    {
        var before = context.Text[..end];
        context.Charge(segment.Max);
        if (segment.Literal is { } literal)
            return before.EndsWith(literal, StringComparison.Ordinal) ? end - literal.Length : -1;
        if (segment.Min == segment.Max && !isFirst)
            return end >= segment.Min && !before[^segment.Min..].ContainsAnyExcept(segment.Alphabet!) ? end - segment.Min : -1;
        var window = before[Math.Max(0, end - segment.Max - 1)..];
        var length = window.Length - 1 - window.LastIndexOfAnyExcept(segment.Alphabet!);
        return length >= segment.Min && length <= segment.Max ? end - length : -1;
    }

    private static (int Min, int Max) LengthOf(string length, string template)
    {
        var dash = length.IndexOf('-', StringComparison.Ordinal);
        var (low, high) = dash > 0 ? (length[..dash], length[(dash + 1)..]) : length.EndsWith('+') ? (length[..^1], MaxRun.ToString(CultureInfo.InvariantCulture)) : (length, length);
        if (!int.TryParse(low, NumberStyles.None, CultureInfo.InvariantCulture, out var min) || !int.TryParse(high, NumberStyles.None, CultureInfo.InvariantCulture, out var max)
            || min < 1 || max < min || max > MaxRun)
            throw new FormatException($"'{template}' has the length '{length}', expected 1 to {MaxRun}, as N, N-M or N+.");
        return (min, max);
    }
}
