using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>PPS number: seven digits, a check letter by weights 8 to 2 modulo 23 and since 2013 a second letter that counts nine times.</summary>
internal static class IrishPps
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IE_PPS", "IE", "Personal Public Service number (Ireland)", "個人公共サービス番号 (PPS) (アイルランド)", "Department of Social Protection, PPS number",
            "Personal Public Service number issued in Ireland.", "アイルランドで発行される個人公共サービス番号 (PPS)です。"),
        Layouts = ["#######@", "#######@@", "####### @", "#######-@"],
        Words = ["pps", "ppsn", "pps number", "pps no", "personal public service", "rsi number"],
        WordsWithCountry = ["social security", "tax number", "tax id", "national id", "personal id", "国民識別番号", "個人識別番号", "個人番号", "国民ID"],
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var sum = CheckDigits.WeightedSum(value[..7], [8, 7, 6, 5, 4, 3, 2]);
        // W as the second letter is the old mark of a spouse and counts nothing.
        if (value.Length == 9 && value[8] != 'W')
            sum += 9 * (value[8] - 'A' + 1);
        return value[7] == "WABCDEFGHIJKLMNOPQRSTUV"[sum % 23];
    }
}
