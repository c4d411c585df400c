using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Eighteen characters with place, birth date and sex of a Chinese citizen.
/// </summary>
internal static class CnResidentId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CN_RESIDENT_ID", "CN", "Resident identity number (China)", "居民身分証番号 (中国)", "GB 11643-1999; ISO/IEC 7064 MOD 11-2",
            "Eighteen characters with place, birth date and sex of a Chinese citizen.", "中国国民の出生地、生年月日、性別を含む18桁の番号です。"),
        Layouts = ["#################*", "###### ######## ####", "###### ######## ###*", "######-########-###*"],
        Words = 
        [
            "身份证", "身份证号", "身份证号码", "公民身份号码", "居民身份证", "身份證", "身份證號碼", "证件号", "证件号码", "resident identity", "resident id", "chinese id", "china id",
            "id card", "身分証", "shenfenzheng", "中国",
        ],
        Structure = HasPlaceAndDate,
        Check = HasCheckCharacter,
        Standing = Standing.Alone,
    };

    /// <summary>Issued until 1999: fifteen digits, the year with two and no check digit.</summary>
    public static IdentifierFormat OldFormat { get; } = Format with
    {
        Name = "cn-resident-id-old",
        Layouts = ["###############", "###### ###### ###"],
        Structure = value => IsProvince(value) && CheckDigits.IsMonthDay(CheckDigits.Two(value, 8), CheckDigits.Two(value, 10)),
        Check = null,
        Standing = Standing.Named,
    };

    internal static bool HasPlaceAndDate(ReadOnlySpan<char> value) =>
        IsProvince(value) && CheckDigits.Two(value, 6) is 18 or 19 or 20 && CheckDigits.IsMonthDay(CheckDigits.Two(value, 10), CheckDigits.Two(value, 12));

    /// <summary>First two digits of the administrative division code, GB/T 2260.</summary>
    internal static bool IsProvince(ReadOnlySpan<char> value) => CheckDigits.Two(value, 0) is (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46)
        or (>= 50 and <= 54) or (>= 61 and <= 65) or 71 or 81 or 82 or 83;

    internal static bool HasCheckCharacter(ReadOnlySpan<char> value) =>
        value[17] == "10X98765432"[CheckDigits.WeightedSum(value[..17], [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11];
}
