using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number under which a health plan knows a member.
/// </summary>
internal static class UsHealthInsuranceId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_HEALTH_INSURANCE_ID", "US", "Health insurance member number (United States)", "医療保険の加入者番号 (アメリカ)", "45 CFR 164.514(b)(2)(i)(I): health plan beneficiary numbers; WEDI health identification card guide",
            "Number under which a health plan knows a member.", "医療保険の加入者を示す番号です。"),
        Layouts = 
        [
            "@@@#########", "@@@##########", "@@@###########", "@@@############", "@@@@########", "@#########", "@##########", "@########",
            "@@@###@#####",
        ],
        Words = 
        [
            "member id", "member number", "member no", "member id number", "subscriber id", "subscriber number", "subscriber no", "insurance id",
            "insurance id number", "insurance member", "insurance number", "health insurance", "health plan", "health plan id", "policy holder id",
            "policy id", "beneficiary number", "medicaid", "medicaid id", "bcbs", "blue cross", "aetna", "cigna", "unitedhealthcare", "humana",
            "kaiser", "anthem",
        ],
        Against = ["passport", "driver", "license"],
    };

    /// <summary>Digits alone need words of insurance: "member number" is said of any club.</summary>
    public static IdentifierFormat DigitsFormat { get; } = Format with
    {
        Name = "us-health-insurance-id-digits",
        Layouts = ["#########", "##########", "###########", "############"],
        Words = ["health insurance", "health insurance number", "health insurance id", "health plan id", "medical insurance", "subscriber id", "subscriber number", "insurance id", "insurance member id", "insurance member number", "medicaid", "medicaid id", "medicaid number", "beneficiary number"],
    };
}
