using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of the Argentine identity document.
/// </summary>
internal static class ArDni
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AR_DNI", "AR", "National identity number DNI (Argentina)", "国民身分証番号 DNI (アルゼンチン)", "Ley 17.671, Registro Nacional de las Personas",
            "Number of the Argentine identity document.", "アルゼンチンの身分証の番号です。"),
        Layouts = ["##.###.###", "########", "#.###.###", "#######"],
        Words = 
        [
            "dni", "d.n.i.", "documento nacional de identidad", "documento de identidad", "número de documento", "nro documento",
            "libreta de enrolamiento", "argentine id", "argentine national id",
        ],
        Structure = value => value.Length < 8 || value[0] is >= '1' and <= '9',
        Against = ["perú", "peru", "peruano"],
    };
}
