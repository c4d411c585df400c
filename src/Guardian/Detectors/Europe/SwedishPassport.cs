using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Swedish passport number: eight digits, or two letters and six digits.</summary>
internal static class SwedishPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SE_PASSPORT", "SE", "Passport number (Sweden)", "旅券番号 (スウェーデン)", "Polisen",
            "Passport number issued in Sweden.", "スウェーデンで発行される旅券番号です。"),
        Layouts = ["########", "@@######"],
        Words = ["svenskt pass", "passnummer", "swedish passport", "passnr"],
        WordsWithCountry = ["passport", "パスポート", "旅券"],
    };
}
