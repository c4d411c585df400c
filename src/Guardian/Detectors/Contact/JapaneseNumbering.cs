using System.Collections.Frozen;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// The Japanese numbering plan (総務省 電気通信番号計画): which digits a number starts with decides how many follow. Geographic numbers
/// have ten digits, area code and exchange six of them; numbers starting 0A0 have eleven.
/// </summary>
internal static class JapaneseNumbering
{
    // Area codes of one and two digits after the 0; all longer ones share their first digits with none of these.
    private static readonly FrozenSet<string> ShortAreas = new[]
    {
        "03", "06",
        "011", "015", "017", "018", "019", "022", "023", "024", "025", "026", "027", "028", "029", "042", "043", "044", "045", "046", "047", "048", "049",
        "052", "053", "054", "055", "058", "059", "072", "073", "075", "076", "077", "078", "079", "082", "083", "084", "086", "087", "088", "089",
        "092", "093", "095", "096", "097", "098", "099",
    }.ToFrozenSet(StringComparer.Ordinal);

    // 0120 and 0800 freephone, 0570 navigation, 0180 mass calling, 0990 charged information.
    private static readonly FrozenSet<string> Services = new[] { "0120", "0570", "0180", "0990" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortAreasBySpan = ShortAreas.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ServicesBySpan = Services.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Mobile (070, 080, 090, from 2026 060), IP telephony (050) and machines (020).</summary>
    public static bool IsElevenDigitPrefix(ReadOnlySpan<char> digits) =>
        digits is ['0', '2' or '5' or '6' or '7' or '8' or '9', '0', not '0', ..] && digits is not ['0', '8', '0', '0', ..];

    public static bool IsServicePrefix(ReadOnlySpan<char> digits) => digits.Length >= 4 && ServicesBySpan.Contains(digits[..4]);

    public static bool IsFreephone0800(ReadOnlySpan<char> digits) => digits.StartsWith("0800");

    /// <summary>Whether an area code may be written with this many digits.</summary>
    public static bool IsArea(ReadOnlySpan<char> area) => area.Length switch
    {
        2 or 3 => ShortAreasBySpan.Contains(area),
        // Longer area codes: 0AB0 would be a service, and 03 and 06 have none below them.
        4 or 5 => area[1] is not ('0' or '3' or '6') && area[3] != '0' && !IsServicePrefix(area),
        _ => false,
    };

    /// <summary>Whether ten digits written without separators may be a geographic or service number.</summary>
    public static bool IsTenDigitNumber(ReadOnlySpan<char> digits) =>
        digits.Length == 10 && digits[0] == '0' && digits[1] != '0' && (IsServicePrefix(digits) || digits[2] != '0');
}
