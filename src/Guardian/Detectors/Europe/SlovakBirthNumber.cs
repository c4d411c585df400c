using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Rodné číslo: as in Czechia, from the same register until 1992.</summary>
internal static class SlovakBirthNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SK_BIRTH_NUMBER", "SK", "Birth number (Slovakia)", "出生番号 (rodné číslo) (スロバキア)", "Zákon 301/1995 Z. z.",
            "Birth number issued in Slovakia.", "スロバキアで発行される出生番号 (rodné číslo)です。"),
        Layouts = ["######/####", "######/###", "##########", "######-####", "###### ####", "#########"],
        Words = ["rodné číslo", "rodného čísla", "r. č.", "slovak birth number"],
        WordsWithCountry = ["birth number", "national id", "personal number", "id number", "国民識別番号", "個人番号"],
        Structure = CzechBirthNumber.IsIssued,
        Check = CzechBirthNumber.HasCheckDigits,
    };
}
