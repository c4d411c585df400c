using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>The one type of all postal addresses; every country has its own detector.</summary>
internal static class PostalAddress
{
    public static SensitiveInformationType Type { get; } = new SensitiveInformationType(
        "ADDRESS", SensitiveInformationCategory.Pii, "Postal address", "住所", "UPU S42; 住居表示に関する法律; USPS Publication 28; DIN 5008; AFNOR NF Z10-011; Royal Mail PAF", "ADDRESS", 0.50)
    {
        Description = "Where a person lives or works, down to the building.",
        DescriptionJa = "人の住まいや勤務先を建物まで特定する所在地です。",
    };
}
