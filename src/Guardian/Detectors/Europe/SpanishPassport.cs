using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Spanish passport number: two or three letters and six digits.</summary>
internal static class SpanishPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ES_PASSPORT", "ES", "Passport number (Spain)", "旅券番号 (スペイン)", "Dirección General de la Policía",
            "Passport number issued in Spain.", "スペインで発行される旅券番号です。"),
        Layouts = ["@@@######", "@@######"],
        Words = ["pasaporte", "número de pasaporte", "spanish passport", "nº pasaporte"],
        WordsWithCountry = ["passport", "travel document", "パスポート", "旅券"],
    };
}
