using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>NIE: X, Y or Z (0, 1, 2), seven digits and the letter of the NIF.</summary>
internal static class SpanishNie
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ES_NIE", "ES", "Foreigner identity number (NIE) (Spain)", "外国人身分番号 (NIE) (スペイン)", "Real Decreto 557/2011; Orden INT/2058/2008",
            "Foreigner identity number (NIE) issued in Spain.", "スペインで発行される外国人身分番号 (NIE)です。"),
        Layouts = [
            "X#######@", "Y#######@", "Z#######@", "X-#######-@", "Y-#######-@", "Z-#######-@", "X-#######@", "Y-#######@", "Z-#######@", "X#######-@",
            "Y#######-@", "Z#######-@", "X ####### @", "Y ####### @", "Z ####### @"
        ],
        Words = ["nie", "n.i.e.", "número de identidad de extranjero", "extranjería", "tarjeta de residencia", "permiso de residencia"],
        WordsWithCountry = ["foreigner", "residence permit", "national id", "身分証", "国民識別番号", "国民ID"],
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        "TRWAGMYFPDXBNJZSQVHLCKE"[(int)(((value[0] - 'X') * 10_000_000 + CheckDigits.ToNumber(value[1..8])) % 23)] == value[8];
}
