using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// NIF of a person: eight digits and the letter at the remainder by 23 of TRWAGMYFPDXBNJZSQVHLCKE; K, L or M and seven digits for people
/// without a DNI.
/// </summary>
internal static class SpanishNif
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ES_NIF", "ES", "Tax and identity number (NIF, DNI) (Spain)", "納税者・身分証番号 (NIF、DNI) (スペイン)", "Real Decreto 1065/2007 art. 19; Orden INT/2058/2008",
            "Tax and identity number (NIF, DNI) issued in Spain.", "スペインで発行される納税者・身分証番号 (NIF、DNI)です。"),
        Layouts = ["########@", "########-@", "##.###.###-@", "##.###.###@", "######## @", "## ### ### @", "@#######@", "##.###.### @"],
        Words = ["dni", "nif", "n.i.f.", "d.n.i.", "documento nacional de identidad", "número de identificación fiscal", "carnet de identidad", "cédula", "dni/nif"],
        WordsWithCountry = ["national id", "id card", "identity card", "tax id", "tax number", "納税者番号", "税番号"],
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        if (char.IsAsciiLetter(value[0]) && value[0] is not ('K' or 'L' or 'M'))
            return false;
        return "TRWAGMYFPDXBNJZSQVHLCKE"[(int)(CheckDigits.ToNumber(char.IsAsciiLetter(value[0]) ? value[1..8] : value[..8]) % 23)] == value[8];
    }
}
