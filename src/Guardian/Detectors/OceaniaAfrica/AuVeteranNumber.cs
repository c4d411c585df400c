using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a veteran in Australia: state, war code, digits.
/// </summary>
internal static class AuVeteranNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AU_DVA_NUMBER", "AU", "Veteran file number (Australia)", "退役軍人番号 DVA (オーストラリア)", "Department of Veterans' Affairs, file number",
            "Number of a veteran in Australia: state, war code, digits.", "オーストラリアの退役軍人の番号です。"),
        Layouts = ["@@@#####", "@@@######", "@@######", "@@@@####", "@#######", "@@@#####@"],
        Words = ["dva", "dva file", "dva number", "dva file number", "veteran card", "veterans' affairs", "veterans affairs", "veteran number"],
        Structure = value => value[0] is 'N' or 'V' or 'Q' or 'W' or 'S' or 'T',
    };
}
