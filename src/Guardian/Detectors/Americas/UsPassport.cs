using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a United States passport book or card.
/// </summary>
internal static class UsPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_PASSPORT", "US", "Passport number (United States)", "パスポート番号 (アメリカ)", "Department of State, Next Generation Passport; ICAO Doc 9303",
            "Number of a United States passport book or card.", "アメリカのパスポートまたはパスポートカードの番号です。"),
        Layouts = ["@########", "#########"],
        Words = 
        [
            "passport", "passport number", "passport no", "passport num", "passport id", "passport card", "travel document", "us passport", "ppt no",
            "パスポート", "旅券",
        ],
        Against = ["routing", "account number", "ssn", "social security", "driver", "bank"],
    };
}
