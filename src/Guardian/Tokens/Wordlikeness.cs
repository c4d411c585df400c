namespace Dlp.Guardian.Tokens;

/// <summary>
/// Tells letters that spell words from letters that a generator drew: the mean frequency of neighbouring letters against chance. Counted from the
/// words of the .NET 10 reference documentation and Python 3.11's library, each word by the root of its frequency.
/// </summary>
internal static class Wordlikeness
{
    /// <summary>Row: first letter; column: second. 6 is chance, one step up or down is a factor of two, 0 never and 9 eight times as often.</summary>
    private const string Pairs =
        "17883472714978072989654562" + "62447112651722631564602151" + "82648228707753942758652040" + "74479413811554644564643140" + "84897763514889576998465851"
        + "62336611800643730645501040" + "62228145600436420654520001" + "70128001701444711645400030" + "76877770203779962788270507" + "20005000100000300030300000"
        + "31227122500423220151203000" + "84469433802823843367643172" + "86149110702563781254620020" + "83888693715546752389662040" + "66774651525789670977767411"
        + "83458345603743761867622150" + "31040000200122002441701000" + "84669562805576852787654060" + "63649437805654775589874260" + "84649518901554863887725272"
        + "66657541600778363877101101" + "74548322700354565455302102" + "62136106600205510652002000" + "43525201500242260136121220" + "22314200500345360255012011"
        + "40116000400030410202000100";

    /// <summary>
    /// Whether half of a value or more is letters that read as words. Random text passes for words once in two hundred at 16 characters (measured on
    /// 5,000 drawn base62 values) and less often when longer; words of eight letters fail once in twenty.
    /// </summary>
    public static bool ReadsAsWords(ReadOnlySpan<char> value)
    {
        var (sum, pairs) = Measure(value);
        // Short values vary more; digits all over a value are no sign of words.
        var least = value.Length < 20 || 6 * Digits(value) >= value.Length ? 62 : 57;
        return 2 * pairs >= value.Length - 1 && pairs > 0 && 10 * sum >= least * pairs;
    }

    /// <summary>Whether neighbouring letters are clearly not those of words; false when there are too few to tell.</summary>
    public static bool ReadsAsNoise(ReadOnlySpan<char> value)
    {
        var (sum, pairs) = Measure(value);
        return pairs >= 6 && 10 * sum < 44 * pairs;
    }

    private static int Digits(ReadOnlySpan<char> value)
    {
        var count = 0;
        foreach (var c in value)
            count += char.IsAsciiDigit(c) ? 1 : 0;
        return count;
    }

    private static (int Sum, int Pairs) Measure(ReadOnlySpan<char> value)
    {
        var (sum, pairs) = (0, 0);
        for (var i = 1; i < value.Length; i++)
        {
            if (!char.IsAsciiLetter(value[i - 1]) || !char.IsAsciiLetter(value[i]))
                continue;
            sum += Pairs[26 * ((value[i - 1] | 32) - 'a') + (value[i] | 32) - 'a'] - '0';
            pairs++;
        }

        return (sum, pairs);
    }
}
