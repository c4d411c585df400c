using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>AHV number: 756, nine digits and the check digit of EAN-13.</summary>
internal static class SwissSocialSecurity
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CH_AHV", "CH", "Social insurance number (AHV) (Switzerland)", "社会保険番号 (AHV) (スイス)", "AHVV Art. 133bis; ZAS, AHVN13",
            "Social insurance number (AHV) issued in Switzerland.", "スイスで発行される社会保険番号 (AHV)です。"),
        Layouts = ["756##########", "756.####.####.##", "756 #### #### ##", "756-####-####-##", "756.#### #### ##"],
        Words = [
            "ahv", "ahv-nummer", "ahv-nr", "ahvn13", "avs", "numéro avs", "no avs", "navs", "sozialversicherungsnummer", "numero avs", "oasi",
            "versichertennummer"
        ],
        WordsWithCountry = ["social security", "social insurance", "社会保障番号", "社会保険番号"],
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 == 0;
}
