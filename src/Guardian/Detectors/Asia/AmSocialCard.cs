using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Ten digits of a person in Armenia, ten added to the day for men and fifty for women.
/// </summary>
internal static class AmSocialCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AM_PSN", "AM", "Public services number (Armenia)", "公共サービス番号 (アルメニア)", "Law of Armenia on public service numbers: day of birth with sex, month, year",
            "Ten digits of a person in Armenia, ten added to the day for men and fifty for women.", "アルメニアの10桁の個人番号です。"),
        Layouts = ["##########"],
        Words = ["public services number", "public service number", "psn", "social card", "հծհ", "ՀԾՀ", "armenian id", "սոցիալական քարտ"],
        Structure = HasDate,
        Against = ["philsys"],
    };

    /// <summary>Men 11 to 41, women 51 to 81.</summary>
    internal static bool HasDate(ReadOnlySpan<char> value)
    {
        var day = CheckDigits.Two(value, 0);
        return day >= 11 && CheckDigits.IsMonthDay(CheckDigits.Two(value, 2), day > 50 ? day - 50 : day - 10);
    }
}
