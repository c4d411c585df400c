using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Nine digits of a resident of Bahrain.
/// </summary>
internal static class BhCpr
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BH_CPR", "BH", "Personal number CPR (Bahrain)", "個人番号 CPR (バーレーン)", "Information and eGovernment Authority, CPR: birth year and month",
            "Nine digits of a resident of Bahrain.", "バーレーン居住者の9桁の番号です。"),
        Layouts = ["#########", "######-###"],
        Words = ["cpr", "cpr number", "cpr no", "central population registry", "bahrain id", "bahraini id", "الرقم السكاني", "الرقم الشخصي"],
        Structure = value => CheckDigits.Two(value, 2) is >= 1 and <= 12,
        Against = ["denmark", "danish", "first aid"],
    };
}
