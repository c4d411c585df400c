using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>TAJ: nine digits, check digit by weights 3 and 7 modulo 10.</summary>
internal static class HungarianSocialSecurity
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("HU_TAJ", "HU", "Social security number (TAJ) (Hungary)", "社会保障番号 (TAJ) (ハンガリー)", "1996. évi XX. törvény",
            "Social security number (TAJ) issued in Hungary.", "ハンガリーで発行される社会保障番号 (TAJ)です。"),
        Layouts = ["#########", "###-###-###", "### ### ###"],
        Words = ["taj", "taj szám", "tajszám", "taj-szám", "társadalombiztosítási azonosító", "társadalombiztosítási"],
        WordsWithCountry = ["social security", "health insurance", "社会保障番号", "社会保険番号"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 == value[8] - '0';
}
