using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a resident of Oman.
/// </summary>
internal static class OmCivilNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("OM_CIVIL_NUMBER", "OM", "Civil number (Oman)", "市民番号 (オマーン)", "Royal Oman Police, civil status: civil number",
            "Number of a resident of Oman.", "オマーン居住者の番号です。"),
        Layouts = ["########", "#########", "#######"],
        Words = ["civil number", "civil no", "omani id", "oman id", "omani civil", "resident card", "الرقم المدني", "رقم مدني"],
        Against = ["kuwait", "kuwaiti"],
    };
}
