using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Birth date, place of birth and serial of a person in Malaysia.
/// </summary>
internal static class MyKad
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MY_NRIC", "MY", "Identity card number MyKad (Malaysia)", "身分証番号 MyKad (マレーシア)", "Jabatan Pendaftaran Negara, MyKad: YYMMDD-PB-###G",
            "Birth date, place of birth and serial of a person in Malaysia.", "マレーシアの生年月日と出生地を含む番号です。"),
        Layouts = ["######-##-####", "############", "###### ## ####"],
        Words = 
        [
            "mykad", "my kad", "nric", "ic number", "ic no", "ic", "no kp", "no. kp", "nokp", "kad pengenalan", "nombor kad pengenalan",
            "malaysian id", "malaysian ic", "identity card", "mykid",
        ],
        Structure = HasDateAndPlace,
        Standing = Standing.Punctuated,
    };

    internal static bool HasDateAndPlace(ReadOnlySpan<char> value) => CheckDigits.IsMonthDay(CheckDigits.Two(value, 2), CheckDigits.Two(value, 4))
        && CheckDigits.Two(value, 6) is (>= 1 and <= 16) or (>= 21 and <= 68) or 71 or 72 or (>= 74 and <= 79) or (>= 82 and <= 93) or 98 or 99;
}
