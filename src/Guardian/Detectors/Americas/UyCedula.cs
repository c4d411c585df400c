using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a person in Uruguay.
/// </summary>
internal static class UyCedula
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UY_CI", "UY", "Identity card number CI (Uruguay)", "身分証番号 CI (ウルグアイ)", "Dirección Nacional de Identificación Civil: dígito verificador",
            "Number of a person in Uruguay.", "ウルグアイの個人番号です。"),
        Layouts = ["#.###.###-#", "#######-#", "########"],
        Words = ["ci", "c.i.", "cédula", "cédula de identidad", "documento de identidad", "cédula uruguaya", "uruguayan id"],
        Check = HasCheckDigit,
        Standing = Standing.Punctuated,
        Against = ["chile", "rut", "ecuador", "colombia"],
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => (10 - CheckDigits.WeightedSum(value[..7], [2, 9, 8, 7, 6, 3, 4]) % 10) % 10 == value[7] - '0';
}
