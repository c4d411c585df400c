using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a business or other entity in Singapore.
/// </summary>
internal static class SgUen
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SG_UEN", "SG", "Unique entity number (Singapore)", "企業番号 UEN (シンガポール)", "ACRA, Unique Entity Number",
            "Number of a business or other entity in Singapore.", "シンガポールの企業や団体の番号です。"),
        Layouts = ["########@", "#########@"],
        Words = 
        [
            "uen", "uen number", "uen no", "unique entity", "unique entity number", "acra", "business registration", "company registration",
            "gst registration",
        ],
        Check = HasCheckLetter,
    };

    /// <summary>Other entities: distinctive enough without a word.</summary>
    public static IdentifierFormat EntityFormat { get; } = Format with
    {
        Name = "sg-uen-entity",
        Layouts = ["@##@@####@"],
        Standing = Standing.Alone,
    };

    internal static bool HasCheckLetter(ReadOnlySpan<char> value) => value.Length switch
    {
        9 => value[8] == "XMKECAWLJDB"[CheckDigits.WeightedSum(value[..8], [10, 4, 9, 3, 8, 2, 7, 1]) % 11],
        10 when char.IsAsciiDigit(value[0]) => CheckDigits.Two(value, 0) is 19 or 20 && value[9] == "ZKCMDNERGWH"[CheckDigits.WeightedSum(value[..9], [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11],
        _ => HasEntityCheck(value),
    };

    /// <summary>T, S or R with year, two letters of the kind of entity and four digits.</summary>
    private static bool HasEntityCheck(ReadOnlySpan<char> value)
    {
        const string alphabet = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
        ReadOnlySpan<int> weights = [4, 3, 5, 3, 10, 2, 2, 5, 7];
        if (value[0] is not 'T' and not 'S' and not 'R')
            return false;
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var at = alphabet.IndexOf(value[i], StringComparison.Ordinal);
            if (at < 0)
                return false;
            sum += at * weights[i];
        }

        return value[9] == alphabet[(sum + 6) % 11];
    }
}
