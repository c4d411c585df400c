using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>NHS number: ten digits, the last a check digit by weights 10 to 2 modulo 11; 10 is not issued (NHS Data Dictionary, NHS NUMBER).</summary>
internal static class BritishNhsNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UK_NHS", "GB", "NHS number (United Kingdom)", "NHS番号 (英国)", "NHS Data Dictionary, NHS NUMBER",
            "Patient number of the National Health Service.", "国民保健サービスの患者番号です。"),
        Layouts = ["##########", "### ### ####", "###-###-####", "### #######"],
        Words = ["nhs", "nhs number", "nhs no", "nhs id", "national health service", "health and care number", "h&c number", "chi number", "community health index"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        (11 - CheckDigits.WeightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 == value[9] - '0';
}
