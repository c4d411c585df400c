using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Regions 10 to 19 of the JMBG: birth date with three digits of the year, region, three digits, check digit by weights 7 6 5 4 3 2 twice
/// modulo 11.
/// </summary>
internal static class BosnianCitizenNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BA_JMB", "BA", "Unique master number (JMB) (Bosnia and Herzegovina)", "市民番号 (JMB) (ボスニア・ヘルツェゴビナ)", "Law of SFR Yugoslavia on the unique master citizen number, 1976",
            "Unique master number (JMB) issued in Bosnia and Herzegovina.", "ボスニア・ヘルツェゴビナで発行される市民番号 (JMB)です。"),
        Layouts = ["#############"],
        Words = ["jmb", "jmbg", "jedinstveni matični broj", "matični broj"],
        WordsWithCountry = ["national id", "personal number", "citizen number"],
        Structure = value => SerbianCitizenNumber.IsDated(value) && CheckDigits.Two(value, 7) is >= 10 and <= 19,
        Check = SerbianCitizenNumber.HasCheckDigits,
        Standing = Standing.Alone,
    };
}
