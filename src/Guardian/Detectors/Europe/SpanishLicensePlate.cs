using System.Buffers;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Spanish plate: four digits and three consonants without Ñ and Q.</summary>
internal static class SpanishLicensePlate
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ES_LICENSE_PLATE", "ES", "Licence plate (Spain)", "自動車登録番号 (スペイン)", "Real Decreto 2822/1998",
            "Licence plate issued in Spain.", "スペインで発行される自動車登録番号です。"),
        Layouts = ["#### @@@", "####@@@", "####-@@@"],
        Words = ["matrícula", "vehículo", "placa"],
        WordsWithCountry = ["licence plate", "license plate", "number plate", "registration plate", "ナンバープレート", "車両番号"],
        Structure = IsIssued,
    };

    private static readonly SearchValues<char> Never = SearchValues.Create("AEIOUQ");

    internal static bool IsIssued(ReadOnlySpan<char> value) => !value[4..].ContainsAny(Never);
}
