using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Eighteen characters on the Mexican voter card: consonants of the names, birth date, state, sex.
/// </summary>
internal static class MxElectorKey
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MX_ELECTOR_KEY", "MX", "Voter key (Mexico)", "有権者番号 (メキシコ)", "INE, credencial para votar: clave de elector",
            "Eighteen characters on the Mexican voter card: consonants of the names, birth date, state, sex.", "メキシコの有権者証に記載された18文字の番号です。"),
        Layouts = ["@@@@@@########@###"],
        Words = ["clave de elector", "credencial para votar", "credencial de elector", "ine", "ife", "elector", "voter key"],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 8), CheckDigits.Two(value, 10)) && CheckDigits.Two(value, 12) is (>= 1 and <= 32) or 87 or 88 && value[14] is 'H' or 'M',
        Standing = Standing.Alone,
    };
}
