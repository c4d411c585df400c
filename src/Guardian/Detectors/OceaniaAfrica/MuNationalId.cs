using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Initial, birth date, serial and check character of a citizen of Mauritius.
/// </summary>
internal static class MuNationalId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MU_NIC", "MU", "National identity number (Mauritius)", "国民身分証番号 (モーリシャス)", "Civil Status Division of Mauritius, NIC: check character modulo 17 over the ID",
            "Initial, birth date, serial and check character of a citizen of Mauritius.", "モーリシャス国民の14文字の番号です。"),
        Layouts = ["@############*"],
        Words = ["nic", "nic number", "nid", "national identity card", "mauritian id", "mauritius id", "mauritian nid"],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 3), CheckDigits.Two(value, 1)),
        Check = HasCheckCharacter,
        Standing = Standing.Alone,
    };

    /// <summary>Digits and letters count 0 to 35; weights 14 to 2; what is missing to a multiple of 17.</summary>
    internal static bool HasCheckCharacter(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var i = 0; i < 13; i++)
            sum += (14 - i) * ValueOf(value[i]);
        return ValueOf(value[13]) == (17 - sum % 17) % 17;
    }

    private static int ValueOf(char c) => char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
}
