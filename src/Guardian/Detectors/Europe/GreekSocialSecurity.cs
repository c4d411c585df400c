using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>ΑΜΚΑ: birth date, four digits and the Luhn check over all eleven.</summary>
internal static class GreekSocialSecurity
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("GR_AMKA", "GR", "Social security number (AMKA) (Greece)", "社会保障番号 (AMKA) (ギリシャ)", "ΗΔΙΚΑ, ΑΜΚΑ",
            "Social security number (AMKA) issued in Greece.", "ギリシャで発行される社会保障番号 (AMKA)です。"),
        Layouts = ["###########", "###### #####"],
        Words = ["αμκα", "α.μ.κ.α.", "amka", "αριθμός μητρώου κοινωνικής ασφάλισης"],
        WordsWithCountry = ["social security", "social security number", "社会保障番号", "社会保険番号"],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 2), CheckDigits.Two(value, 0)),
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Luhn(value);
}
