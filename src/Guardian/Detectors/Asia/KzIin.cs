using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Birth date, century, sex, serial and check digit.
/// </summary>
internal static class KzIin
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("KZ_IIN", "KZ", "Individual identification number IIN (Kazakhstan)", "個人識別番号 IIN (カザフスタン)", "Law of Kazakhstan on national registers of identification numbers, 2007",
            "Birth date, century, sex, serial and check digit.", "カザフスタンの個人識別番号です。"),
        Layouts = ["############", "######-######"],
        Words = 
        [
            "iin", "иин", "жсн", "individual identification number", "kazakh id", "kazakhstan id", "индивидуальный идентификационный номер",
            "iin number",
        ],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 2), CheckDigits.Two(value, 4)) && value[6] is >= '0' and <= '6',
        Check = HasCheckDigit,
        GeneralWordsName = true,
    };

    /// <summary>Companies: month of registration, then 4, 5 or 6 for the kind of entity.</summary>
    public static IdentifierFormat BusinessFormat { get; } = Format with
    {
        Name = "kz-bin",
        Words = ["bin", "бин", "бсн", "business identification number", "бизнес-идентификационный номер"],
        Structure = value => CheckDigits.Two(value, 2) is >= 1 and <= 12 && value[4] is >= '4' and <= '6',
        GeneralWordsName = false,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        var remainder = CheckDigits.WeightedSum(value[..11], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
        // A remainder of ten is computed again with the weights moved on by two.
        if (remainder == 10)
            remainder = CheckDigits.WeightedSum(value[..11], [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
        return remainder == value[11] - '0';
    }
}
