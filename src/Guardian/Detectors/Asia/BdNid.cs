using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Ten, thirteen or seventeen digits of a citizen of Bangladesh.
/// </summary>
internal static class BdNid
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BD_NID", "BD", "National identity number NID (Bangladesh)", "国民識別番号 NID (バングラデシュ)", "Bangladesh Election Commission, NID wing",
            "Ten, thirteen or seventeen digits of a citizen of Bangladesh.", "バングラデシュ国民の番号です。"),
        Layouts = ["##########", "#############", "#################", "### ### ####"],
        Words = ["nid", "nid number", "nid no", "bangladesh nid", "bangladesh national id", "bangladeshi nid", "জাতীয় পরিচয়পত্র", "এনআইডি"],
        WordsWithCountry = ["national id", "national id card", "smart card"],
        Structure = value => value[0] != '0' || value.Length == 10,
        Against = ["egypt", "kenya", "vietnam", "saudi", "mauritius", "rwanda"],
    };
}
