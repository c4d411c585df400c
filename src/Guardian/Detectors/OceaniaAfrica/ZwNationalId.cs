using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a citizen of Zimbabwe.
/// </summary>
internal static class ZwNationalId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ZW_NATIONAL_ID", "ZW", "National registration number (Zimbabwe)", "国民登録番号 (ジンバブエ)", "National Registration Act (Zimbabwe): district, serial, check letter modulo 23, district of origin",
            "Number of a citizen of Zimbabwe.", "ジンバブエ国民の番号です。"),
        Layouts = 
        [
            "##-######@##", "##-#######@##", "##-###### @ ##", "##-####### @ ##", "##-######-@-##", "##-#######-@-##", "########@##", "#########@##",
            "## ###### @ ##", "## ####### @ ##",
        ],
        Words = 
        [
            "zimbabwean id", "zimbabwe id", "national registration", "national registration number", "zim id", "zimbabwean national id", "id number",
            "national id",
        ],
        Check = HasCheckLetter,
        Standing = Standing.Punctuated,
    };

    /// <summary>The digits before the letter modulo 23 pick it; I, O and U are left out.</summary>
    internal static bool HasCheckLetter(ReadOnlySpan<char> value) =>
        value[^3] == "ZABCDEFGHJKLMNPQRSTVWXY"[(int)(CheckDigits.ToNumber(value[..^3]) % 23)];
}
