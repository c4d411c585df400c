using System.Collections.Immutable;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// Calendar dates as people write them: ISO 8601, day or month first with - / . between, 1985年4月1日, 和暦 (昭和60年4月1日, S60.4.1), month names in
/// English, German, French, Spanish and Italian. Years 1900 to 2099.
/// </summary>
internal static class DateText
{
    /// <summary>Longest date in characters.</summary>
    public const int MaxLength = 28;

    private static readonly ImmutableArray<string> Eras = ["明治", "大正", "昭和", "平成", "令和", "M", "T", "S", "H", "R"];

    // Longest first, so that "sept" does not leave "ember".
    private static readonly ImmutableArray<string> Months =
    [
        .. new[]
        {
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct",
            "nov", "dec", "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio",
            "settembre", "ottobre", "dicembre",
        }.OrderByDescending(month => month.Length),
    ];

    /// <summary>One past the last character of the date that starts at a position, or -1. Looks at no more than <see cref="MaxLength"/> characters.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var window = text[start..Math.Min(text.Length, start + MaxLength)];
        var length = Math.Max(Math.Max(Era(window), YearFirst(window)), Math.Max(YearLast(window), Named(window)));
        return length <= 0 || (start + length < text.Length && char.IsAsciiLetterOrDigit(text[start + length])) ? -1 : start + length;
    }

    private static int YearFirst(ReadOnlySpan<char> text)
    {
        var at = Number(text, 0, 4, 4, out var year);
        if (at < 0 || year is < 1900 or > 2099)
            return -1;
        var compact = Number(text, at, 4, 4, out var monthDay);
        if (compact > 0)
            return CheckDigits.IsMonthDay(monthDay / 100, monthDay % 100) ? compact : -1;
        return MonthDay(text, at);
    }

    /// <summary>Separator, month, the same separator or 月, day; 日 belongs to it.</summary>
    private static int MonthDay(ReadOnlySpan<char> text, int at)
    {
        var separator = at < text.Length ? text[at] : ' ';
        if (separator is not ('-' or '/' or '.' or '年'))
            return -1;
        at = Number(text, Space(text, at + 1), 1, 2, out var month);
        if (at < 0 || at >= text.Length || text[at] != (separator == '年' ? '月' : separator))
            return -1;
        at = Number(text, Space(text, at + 1), 1, 2, out var day);
        if (at < 0 || !CheckDigits.IsMonthDay(month, day))
            return -1;
        return separator == '年' && at < text.Length && text[at] == '日' ? at + 1 : at;
    }

    private static int Era(ReadOnlySpan<char> text)
    {
        foreach (var era in Eras)
        {
            if (!text.StartsWith(era, StringComparison.Ordinal))
                continue;
            var at = Space(text, era.Length);
            at = at < text.Length && text[at] == '元' ? at + 1 : Number(text, at, 1, 2, out _);
            return at < 0 ? -1 : MonthDay(text, at);
        }

        return -1;
    }

    private static int YearLast(ReadOnlySpan<char> text)
    {
        var at = Number(text, 0, 1, 2, out var first);
        if (at < 0 || at >= text.Length || text[at] is not ('-' or '/' or '.'))
            return -1;
        var separator = text[at];
        at = Number(text, Space(text, at + 1), 1, 2, out var second);
        if (at < 0 || at >= text.Length || text[at] != separator || !(CheckDigits.IsMonthDay(first, second) || CheckDigits.IsMonthDay(second, first)))
            return -1;
        at = Space(text, at + 1);
        var end = Number(text, at, 4, 4, out var year);
        return end > 0 ? year is >= 1900 and <= 2099 ? end : -1 : Number(text, at, 2, 2, out _);
    }

    /// <summary>4 April 1985, April 4th, 1985, 4. April 1985, 4 de abril de 1985.</summary>
    private static int Named(ReadOnlySpan<char> text)
    {
        var at = Month(text, 0);
        int day;
        if (at > 0)
        {
            at = Number(text, Blanks(text, at), 1, 2, out day);
            at = Ordinal(text, at);
        }
        else
        {
            at = Ordinal(text, Number(text, 0, 1, 2, out day));
            at = at < 0 ? -1 : Month(text, Of(text, Blanks(text, at)));
        }

        if (at < 0 || day is < 1 or > 31)
            return -1;
        var end = Number(text, Of(text, Blanks(text, at)), 4, 4, out var year);
        return end > 0 && year is >= 1900 and <= 2099 ? end : -1;
    }

    private static int Month(ReadOnlySpan<char> text, int at)
    {
        foreach (var month in Months)
        {
            if (text[at..].StartsWith(month, StringComparison.OrdinalIgnoreCase) && (at + month.Length == text.Length || !char.IsLetter(text[at + month.Length])))
                return at + month.Length;
        }

        return -1;
    }

    private static int Ordinal(ReadOnlySpan<char> text, int at)
    {
        if (at < 0 || at + 2 > text.Length)
            return at;
        return text.Slice(at, 2) is "st" or "nd" or "rd" or "th" or "er" ? at + 2 : at;
    }

    private static int Of(ReadOnlySpan<char> text, int at) => text[at..].StartsWith("de ", StringComparison.OrdinalIgnoreCase) || text[at..].StartsWith("of ", StringComparison.OrdinalIgnoreCase) ? at + 3 : at;

    private static int Blanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '.' or ',' or '-')
            at++;
        return at;
    }

    private static int Space(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static int Number(ReadOnlySpan<char> text, int at, int min, int max, out int value)
    {
        value = 0;
        var end = at;
        while (end < text.Length && end - at < max && char.IsAsciiDigit(text[end]))
            value = value * 10 + text[end++] - '0';
        return end - at >= min ? end : -1;
    }
}
