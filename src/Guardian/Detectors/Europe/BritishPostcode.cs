using System.Buffers;
using Dlp.Guardian.Identifiers;
using System.Collections.Frozen;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// British postcode: area of one or two letters out of 121, district, and an inward code without C I K M O V (Royal Mail PAF Programmers
/// Guide).
/// </summary>
internal static class BritishPostcode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UK_POSTCODE", "GB", "Postcode (United Kingdom)", "郵便番号 (英国)", "Royal Mail, PAF Programmers Guide",
            "Postcode of a British address.", "英国の住所の郵便番号です。"),
        Layouts = ["@# #@@", "@## #@@", "@@# #@@", "@@## #@@", "@#@ #@@", "@@#@ #@@", "@###@@", "@@###@@", "@@##@@", "@#@#@@", "@@#@#@@"],
        Words = [
            "postcode", "post code", "postal code", "address", "street", "road", "lane", "avenue", "close", "crescent", "terrace", "london", "united kingdom",
            "england", "scotland", "wales", "northern ireland", "uk", "manchester", "birmingham", "edinburgh", "glasgow", "leeds", "bristol", "liverpool",
            "cardiff", "belfast", "郵便番号", "住所", "英国"
        ],
        Structure = IsPostcode,
    };

    private static readonly SearchValues<char> NeverInward = SearchValues.Create("CIKMOV");

    private static readonly FrozenSet<string> Areas = "AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    internal static bool IsPostcode(ReadOnlySpan<char> value)
    {
        var letters = char.IsAsciiLetter(value[1]) ? 2 : 1;
        return Areas.GetAlternateLookup<ReadOnlySpan<char>>().Contains(value[..letters]) && !value[^2..].ContainsAny(NeverInward);
    }
}
