using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// One or two letters and digits of a citizen of Morocco.
/// </summary>
internal static class MaCin
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MA_CIN", "MA", "National identity card number CIN (Morocco)", "国民身分証番号 CIN (モロッコ)", "DGSN, carte nationale d'identité électronique",
            "One or two letters and digits of a citizen of Morocco.", "モロッコ国民の身分証番号です。"),
        Layouts = ["@@######", "@######", "@@#####", "@#####"],
        Words = 
        [
            "cin", "cine", "cnie", "cin marocaine", "carte nationale", "carte d'identité nationale", "numéro de cin", "moroccan id", "morocco id",
            "البطاقة الوطنية", "رقم البطاقة الوطنية",
        ],
        Against = ["tunisie", "tunisia", "madagascar", "company", "luxembourg"],
    };
}
