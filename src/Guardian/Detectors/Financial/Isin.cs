using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>
/// ISIN: country (XS, EU for international issues), nine letters or digits, and the Luhn check over all with letters as two digits (ISO
/// 6166 annex).
/// </summary>
internal static class Isin
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("ISIN", "", "International securities identification number", "国際証券識別番号 (ISIN)", "ISO 6166",
            "Number of a security.", "証券を国際的に識別する番号です。"),
        Layouts = ["@@*********#", "@@-*********-#", "@@ *********#"],
        Words = ["isin", "isin code", "securities", "security id", "bond", "wertpapier", "share class", "証券", "銘柄", "債券", "isinコード"],
        Structure = IsIssued,
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var (sum, isDoubled) = (0, false);
        for (var i = value.Length - 1; i >= 0; i--)
        {
            var number = char.IsAsciiDigit(value[i]) ? value[i] - '0' : value[i] - 'A' + 10;
            for (var rest = number; ; rest /= 10)
            {
                var digit = rest % 10;
                sum += isDoubled ? digit > 4 ? 2 * digit - 9 : 2 * digit : digit;
                isDoubled = !isDoubled;
                if (rest < 10)
                    break;
            }
        }

        return sum % 10 == 0;
    }

    private const string Countries =
        " AD AE AF AG AI AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FO FR GA GB GD GE GG GH GI GL GM GN GP GQ GR GT GU GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KN KP KR KW KY "
        + "KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MR MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS XS XK YE ZA ZM ZW EU ";

    internal static bool IsIssued(ReadOnlySpan<char> value) => Countries.AsSpan().Contains([' ', value[0], value[1], ' '], StringComparison.Ordinal) && value[2..11].ContainsAnyInRange('0', '9');
}
