using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>Steps shared by the detectors of addresses in Latin script.</summary>
internal static class StreetText
{
    /// <summary>Words that say an address follows or stands here.</summary>
    public static ContextWords Words { get; } = new(
        "context:", "address", "addr", "street", "live at", "lives at", "living at", "resident", "residence", "home", "ship to", "shipping", "deliver", "delivery", "bill to", "billing", "mailing", "located at",
        "adresse", "anschrift", "wohnhaft", "wohnt", "lieferadresse", "domicile", "demeurant", "habite", "livraison", "住所", "所在地", "送付先");

    /// <summary>Start of up to <paramref name="words"/> capitalised words (or numerals such as 5th, and short joining words) that end at a position.</summary>
    public static int CapitalisedBack(ReadOnlySpan<char> text, int end, int words)
    {
        var start = end;
        for (var i = 0; i < words; i++)
        {
            var wordEnd = start;
            while (wordEnd > 0 && text[wordEnd - 1] == ' ' && start - wordEnd < 1)
                wordEnd--;
            var wordStart = wordEnd;
            while (wordStart > 0 && wordEnd - wordStart < 24 && (char.IsLetter(text[wordStart - 1]) || text[wordStart - 1] is '\'' or '-' or '.' || (char.IsAsciiDigit(text[wordStart - 1]) && wordEnd < text.Length && char.IsLetter(text[wordEnd - 1]))))
                wordStart--;
            if (wordStart == wordEnd || !(char.IsUpper(text[wordStart]) || char.IsAsciiDigit(text[wordStart])))
                break;
            start = wordStart;
        }

        return start;
    }

    /// <summary>Start of a house number (1 to 5 digits, a letter or a range behind) that ends right before a position, or -1.</summary>
    public static int NumberBack(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        if (at > 0 && text[at - 1] == ',')
            at--;
        if (at < 1 || text[at - 1] is not (' ' or ','))
        {
            if (at == end)
                return -1;
        }
        else
        {
            at--;
        }

        var last = at;
        if (at > 1 && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiDigit(text[at - 2]))
            at--;
        while (at > 0 && last - at < 9 && (char.IsAsciiDigit(text[at - 1]) || (text[at - 1] == '-' && at > 1 && char.IsAsciiDigit(text[at - 2]))))
            at--;
        return at == last || last - at > 9 || !char.IsAsciiDigit(text[at]) || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '$' or '#')) ? -1 : at;
    }

    /// <summary>One past up to <paramref name="words"/> capitalised words from a position.</summary>
    public static int CapitalisedForward(ReadOnlySpan<char> text, int start, int words)
    {
        var end = start;
        for (var i = 0; i < words; i++)
        {
            var wordStart = end;
            if (i > 0 && wordStart < text.Length && text[wordStart] is ' ' or '-')
                wordStart++;
            var wordEnd = wordStart;
            while (wordEnd < text.Length && wordEnd - wordStart < 24 && (char.IsLetter(text[wordEnd]) || text[wordEnd] is '\'' or '.'))
                wordEnd++;
            if (wordEnd == wordStart || !char.IsUpper(text[wordStart]))
                break;
            end = wordEnd;
        }

        return end;
    }

    /// <summary>Over blanks, commas and at most one line break.</summary>
    public static int Gap(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (at < text.Length && at - start < 6 && text[at] is ' ' or ',' or '\n' or '\r')
            at++;
        return at;
    }

    /// <summary>One past <paramref name="count"/> digits that end there, or -1.</summary>
    public static int Digits(ReadOnlySpan<char> text, int at, int count)
    {
        if (at + count > text.Length || text.Slice(at, count).ContainsAnyExceptInRange('0', '9'))
            return -1;
        return at + count < text.Length && char.IsAsciiLetterOrDigit(text[at + count]) ? -1 : at + count;
    }
}
