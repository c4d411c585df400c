using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Nine digits of a person in Israel.
/// </summary>
internal static class IlIdentityNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IL_ID", "IL", "Identity number (Israel)", "身分証番号 (イスラエル)", "Population Registry Law 5725-1965; check digit as Luhn",
            "Nine digits of a person in Israel.", "イスラエルの個人番号です。"),
        Layouts = ["#########", "########-#", "# ####### #"],
        Words = 
        [
            "teudat zehut", "teudat-zehut", "israeli id", "israel id", "mispar zehut", "israeli identity", "תעודת זהות", "ת.ז", "ת\"ז", "ת״ז",
            "מספר זהות", "תז",
        ],
        Check = CheckDigits.Luhn,
    };
}
