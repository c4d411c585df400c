using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// One or two letters, six digits and a check character.
/// </summary>
internal static class HkIdentityCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("HK_ID", "HK", "Identity card number (Hong Kong)", "身分証番号 (香港)", "Immigration Department, Hong Kong identity card: check digit modulo 11",
            "One or two letters, six digits and a check character.", "香港居民の身分証番号です。"),
        Layouts = ["@######(#)", "@######(A)", "@@######(#)", "@@######(A)", "@######-#", "@######-A"],
        Words = 
        [
            "hkid", "hkid no", "hkid number", "hong kong id", "hong kong identity", "hong kong identity card", "identity card", "id card", "身份證",
            "身份證號碼", "身份证", "香港身份證", "香港身份证", "香港身分証", "身分証",
        ],
        Check = HasCheckCharacter,
        Standing = Standing.Punctuated,
    };

    /// <summary>Without parentheses a word must name it.</summary>
    public static IdentifierFormat PlainFormat { get; } = Format with
    {
        Name = "hk-id-plain",
        Layouts = ["@#######", "@######A", "@@#######", "@@######A"],
        Words = ["hkid", "hkid no", "hkid number", "hong kong id", "hong kong identity", "hong kong identity card", "身份證", "身份證號碼", "香港身份證", "香港身份证", "香港身分証", "香港の身分証"],
        Standing = Standing.Named,
    };

    /// <summary>Letters count from A = 10, a missing first letter 36; weights 9 to 2; the whole is a multiple of eleven, A for ten.</summary>
    internal static bool HasCheckCharacter(ReadOnlySpan<char> value)
    {
        var sum = value.Length == 8 ? 36 * 9 : 0;
        for (var i = 0; i < value.Length; i++)
            sum += (value.Length - i) * (char.IsAsciiDigit(value[i]) ? value[i] - '0' : value[i] - 'A' + 10);
        return sum % 11 == 0;
    }
}
