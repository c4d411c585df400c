using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>CPR number: birth date, four digits. The check digit modulo 11 has not been kept since 2007, so the date is what is checked.</summary>
internal static class DanishCpr
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("DK_CPR", "DK", "Civil registration number (CPR) (Denmark)", "国民登録番号 (CPR) (デンマーク)", "CPR-kontoret, Personnummeret i CPR",
            "Civil registration number (CPR) issued in Denmark.", "デンマークで発行される国民登録番号 (CPR)です。"),
        Layouts = ["######-####", "##########", "###### ####", "######/####"],
        Words = ["cpr", "cpr-nummer", "cpr-nr", "cpr nr", "cprnr", "personnummer", "cpr.nr", "cpr number", "cpr no"],
        WordsWithCountry = ["civil registration", "personal number", "national id", "social security", "ssn", "personal identification"],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 2), CheckDigits.Two(value, 0)),
    };
}
