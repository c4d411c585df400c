using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Polish passport number: two letters and seven digits.</summary>
internal static class PolishPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PL_PASSPORT", "PL", "Passport number (Poland)", "旅券番号 (ポーランド)", "MSWiA",
            "Passport number issued in Poland.", "ポーランドで発行される旅券番号です。"),
        Layouts = ["@@#######", "@@ #######"],
        Words = ["paszport", "numer paszportu", "nr paszportu", "paszportu"],
        WordsWithCountry = ["passport", "travel document", "パスポート", "旅券"],
    };
}
