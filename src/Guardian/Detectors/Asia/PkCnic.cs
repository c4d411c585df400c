using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Thirteen digits of a citizen of Pakistan.
/// </summary>
internal static class PkCnic
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PK_CNIC", "PK", "Computerised national identity card number (Pakistan)", "国民身分証番号 CNIC (パキスタン)", "NADRA, CNIC: region, family, sex digit",
            "Thirteen digits of a citizen of Pakistan.", "パキスタン国民の身分証番号です。"),
        Layouts = ["#####-#######-#", "#############", "##### ####### #"],
        Words = ["cnic", "nicop", "cnic number", "cnic no", "nadra", "national identity card", "shanakhti card", "pakistani id", "شناختی کارڈ"],
        Structure = value => value[0] is >= '1' and <= '8',
        Standing = Standing.Punctuated,
    };
}
