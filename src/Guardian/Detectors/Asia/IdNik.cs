using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Sixteen digits with district and birth date, 40 added to the day for women.
/// </summary>
internal static class IdNik
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ID_NIK", "ID", "National identity number NIK (Indonesia)", "国民識別番号 NIK (インドネシア)", "Permendagri, Nomor Induk Kependudukan: PPKKCC-DDMMYY-XXXX",
            "Sixteen digits with district and birth date, 40 added to the day for women.", "インドネシアの16桁の個人番号です。"),
        Layouts = ["################", "###### ###### ####", "######-######-####", "#### #### #### ####"],
        Words = 
        [
            "nik", "ktp", "e-ktp", "nomor ktp", "no ktp", "nomor induk kependudukan", "induk kependudukan", "kartu tanda penduduk", "kependudukan",
            "indonesian id", "kartu keluarga", "no kk",
        ],
        Structure = HasPlaceAndDate,
        Against = ["visa", "mastercard", "credit card"],
    };

    internal static bool HasPlaceAndDate(ReadOnlySpan<char> value)
    {
        var day = CheckDigits.Two(value, 6);
        return CheckDigits.Two(value, 0) is (>= 11 and <= 19) or 21 or (>= 31 and <= 36) or (>= 51 and <= 53) or (>= 61 and <= 65) or (>= 71 and <= 76) or 81 or 82 or (>= 91 and <= 97)
            && CheckDigits.IsMonthDay(CheckDigits.Two(value, 8), day > 40 ? day - 40 : day);
    }
}
