using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a citizen of Angola.
/// </summary>
internal static class AoBi
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AO_BI", "AO", "Identity card number BI (Angola)", "身分証番号 BI (アンゴラ)", "Direcção Nacional de Identificação, bilhete de identidade: nine digits, province, three digits",
            "Number of a citizen of Angola.", "アンゴラ国民の番号です。"),
        Layouts = ["#########@@###"],
        Words = ["bilhete de identidade", "bilhete identidade", "bi", "bi nº", "número do bi", "angolan id", "nif", "contribuinte"],
        Structure = value => value[9..11] is "LA" or "BE" or "BO" or "CA" or "CC" or "CE" or "CN" or "HA" or "HO" or "KN" or "KS" or "LN" or "LS" or "ME" or "MO" or "NE" or "UE" or "ZE" or "BA" or "OE",
        Standing = Standing.Alone,
    };
}
