using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// NID: decade as a letter, year, month (plus 50 for women, plus 30 for foreigners), day, three digits and a letter; the arithmetic of the
/// letter is not published.
/// </summary>
internal static class AlbanianIdentityNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AL_NID", "AL", "Identity number (NID) (Albania)", "身分番号 (NID) (アルバニア)", "Ligji nr. 8952, numri i identitetit",
            "Identity number (NID) issued in Albania.", "アルバニアで発行される身分番号 (NID)です。"),
        Layouts = ["@########@"],
        Words = ["nid", "numri i identitetit", "numri personal", "nipt", "karta e identitetit"],
        WordsWithCountry = ["national id", "identity card", "personal number", "id number", "身分証", "国民識別番号", "国民ID"],
        Structure = value => value[0] <= 'T' && CheckDigits.Two(value, 2) is var month && CheckDigits.IsMonthDay(month > 80 ? month - 80 : month > 50 ? month - 50 : month > 30 ? month - 30 : month, CheckDigits.Two(value, 4)),
    };
}
