using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Polish plate: two or three letters of the district, four or five characters.</summary>
internal static class PolishLicensePlate
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PL_LICENSE_PLATE", "PL", "Licence plate (Poland)", "自動車登録番号 (ポーランド)", "Rozporządzenie w sprawie rejestracji pojazdów",
            "Licence plate issued in Poland.", "ポーランドで発行される自動車登録番号です。"),
        Layouts = ["@@ #####", "@@ ####@", "@@ ###@@", "@@@ ####", "@@@ ###@", "@@@ ##@@", "@@@ @###", "@@@ #####", "@@ #@###", "@@ ##@##"],
        Words = ["tablica rejestracyjna", "numer rejestracyjny", "nr rejestracyjny", "nr rej.", "rejestracyjny", "tablice rejestracyjne"],
        WordsWithCountry = ["licence plate", "license plate", "number plate", "registration plate", "ナンバープレート", "車両番号"],
    };
}
