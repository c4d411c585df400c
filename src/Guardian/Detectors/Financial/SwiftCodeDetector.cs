using System.Collections.Frozen;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>
/// Business identifier codes (ISO 9362): four letters, a country, two characters of the location and three of the branch, in capitals, next
/// to "BIC" or "SWIFT". Ordinary words in capitals that happen to hold a country's letters are left out.
/// </summary>
internal sealed class SwiftCodeDetector : AnchoredDetector
{
    private const int Before = 16;
    private const int After = 48;

    // ISO 3166-1 alpha-2 with XK, as ISO 9362 uses it.
    private const string Countries =
        " AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BQ BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET "
        + "FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC "
        + "MD ME MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SX SY "
        + "SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS XK YE YT ZA ZM ZW ";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ordinary = (
        "CUSTOMER DELIVERY DOCUMENT REQUIRED BUSINESS TELEPHONE BANKCODE BRANCHES PROVIDER PROVIDED INCLUDED INCLUDES OVERSEAS DOMESTIC PURPOSES PASSPORT OPERATOR POSITION QUESTION OPTIONAL NATIONAL REGIONAL "
        + "EXTERNAL DEPOSITS DECEMBER NOVEMBER FEBRUARY THURSDAY SATURDAY COMPLETE ACCOUNTS EMPLOYEE IMPORTANT MAGAZINE SEQUENCE MEMBERSHIP SETTLEMENT INSTITUTION INFORMATION DESTINATION INTERMEDIARY APPLICATION")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public override string Name => "swift-code";

    public override SensitiveInformationType Type { get; } = IdentifierTypes.Financial(
        "SWIFT_CODE", "", "SWIFT code (BIC)", "SWIFTコード (BIC)", "ISO 9362", "Code of a bank in international payments.", "国際送金で銀行を示すコードです。");

    public override DetectorAnchors Anchors { get; } = new() { CaselessLiterals = ["swift", "bic"], Literals = ["スイフト"] };

    public override int Specificity => 2;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var isCaseless = literal >= Anchors.Literals.Length;
        var length = isCaseless ? Anchors.CaselessLiterals[literal - Anchors.Literals.Length].Length : Anchors.Literals[literal].Length;
        context.Charge(Before + After);
        if (isCaseless && ((at > 0 && char.IsAsciiLetter(text[at - 1]) && !char.IsAsciiLetterUpper(text[at])) || (at + length < text.Length && char.IsAsciiLetterLower(text[at + length]))))
            return;
        if (!TryAfter(context, text, at + length))
            TryBefore(context, text, at);
    }

    private bool TryAfter(DetectionContext context, ReadOnlySpan<char> text, int from)
    {
        for (var start = from; start < Math.Min(text.Length, from + After); start++)
        {
            if (!char.IsAsciiLetterOrDigit(text[start]))
                continue;
            var end = WordEnd(text, start);
            if (TryReport(context, text, start, end))
                return true;
            start = end;
        }

        return false;
    }

    private void TryBefore(DetectionContext context, ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end > 0 && at - end < 4 && !char.IsAsciiLetterOrDigit(text[end - 1]))
            end--;
        var start = end;
        while (start > 0 && end - start < Before && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        TryReport(context, text, start, end);
    }

    private bool TryReport(DetectionContext context, ReadOnlySpan<char> text, int start, int end)
    {
        if (!IsCode(text[start..end]) || !TokenScan.StartsWord(text, start))
            return false;
        var evidence = new Evidence(0.80, "layout:bic");
        evidence.AddContext(0.10, context.Near(Banking, start, end, 150, 100));
        context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
        return true;
    }

    private static readonly ContextWords Banking = new(
        "context:", "iban", "bank", "account", "wire", "transfer", "beneficiary", "payment", "konto", "banque", "banco", "銀行", "口座", "送金", "振込");

    internal static bool IsCode(ReadOnlySpan<char> word)
    {
        if (word.Length is not (8 or 11) || word[..6].ContainsAnyExceptInRange('A', 'Z') || Ordinary.Contains(word))
            return false;
        foreach (var c in word[6..])
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
                return false;
        }

        return Countries.AsSpan().Contains([' ', word[4], word[5], ' '], StringComparison.Ordinal);
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= 24 && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return end;
    }
}
