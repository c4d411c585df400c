using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Birth year and day, 500 added for women; nine digits with V or X, or twelve digits.
/// </summary>
internal static class LkNic
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("LK_NIC", "LK", "National identity card number (Sri Lanka)", "国民身分証番号 NIC (スリランカ)", "Department for Registration of Persons, NIC: year and day of birth",
            "Birth year and day, 500 added for women; nine digits with V or X, or twelve digits.", "スリランカ国民の身分証番号です。"),
        Layouts = ["#########V", "#########X", "######### V", "############"],
        Words = ["nic", "nic number", "nic no", "national identity card", "sri lankan id", "sri lanka id", "sri lankan nic", "ජාතික හැඳුනුම්පත"],
        Structure = HasDay,
        Against = ["mauritius", "nicaragua"],
    };

    /// <summary>Days 1 to 366, and 501 to 866 for women, counted from the start of the year.</summary>
    internal static bool HasDay(ReadOnlySpan<char> value)
    {
        var isOld = value.Length == 10;
        var day = (int)CheckDigits.ToNumber(isOld ? value[2..5] : value[4..7]) % 500;
        return day is >= 1 and <= 366 && (isOld || CheckDigits.Two(value, 0) is 19 or 20);
    }
}
