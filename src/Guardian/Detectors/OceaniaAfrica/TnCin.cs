using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a citizen of Tunisia.
/// </summary>
internal static class TnCin
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("TN_CIN", "TN", "National identity card number CIN (Tunisia)", "国民身分証番号 CIN (チュニジア)", "Ministère de l'Intérieur, carte d'identité nationale: eight digits",
            "Number of a citizen of Tunisia.", "チュニジア国民の身分証番号です。"),
        Layouts = ["########"],
        Words = 
        [
            "cin", "cin tunisie", "cin tunisienne", "carte d'identité nationale", "numéro de cin", "tunisian id", "tunisia id", "بطاقة التعريف",
            "رقم بطاقة التعريف",
        ],
        Structure = value => value[0] is '0' or '1',
        Against = ["maroc", "morocco"],
    };
}
