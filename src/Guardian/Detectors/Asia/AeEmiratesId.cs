using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Fifteen digits of a resident of the Emirates.
/// </summary>
internal static class AeEmiratesId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AE_EMIRATES_ID", "AE", "Emirates ID number (United Arab Emirates)", "エミレーツ ID 番号 (アラブ首長国連邦)", "Federal Authority for Identity, Citizenship, Customs and Port Security: 784-YYYY-NNNNNNN-C, Luhn",
            "Fifteen digits of a resident of the Emirates.", "アラブ首長国連邦居住者の15桁の番号です。"),
        Layouts = ["784-####-#######-#", "784############", "784 #### ####### #"],
        Words = ["emirates id", "emirates id number", "eid", "uae id", "emirates identity", "identity card", "الهوية الإماراتية", "رقم الهوية"],
        Structure = value => CheckDigits.Two(value, 3) is 19 or 20,
        Check = CheckDigits.Luhn,
        Standing = Standing.Alone,
    };
}
