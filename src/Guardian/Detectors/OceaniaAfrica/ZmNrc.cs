using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a person in Zambia.
/// </summary>
internal static class ZmNrc
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ZM_NRC", "ZM", "National registration card number (Zambia)", "国民登録証番号 (ザンビア)", "National Registration Act (Zambia): serial, district, nationality",
            "Number of a person in Zambia.", "ザンビア居住者の番号です。"),
        Layouts = ["######/##/#", "######-##-#"],
        Words = ["nrc", "nrc number", "nrc no", "national registration card", "zambian id", "zambia id"],
        Structure = value => value[^1] is >= '1' and <= '3' && CheckDigits.Two(value, 6) is >= 10 and <= 85,
        Standing = Standing.Punctuated,
    };
}
