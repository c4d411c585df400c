using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Seven to nine digits of a citizen of Kenya.
/// </summary>
internal static class KeNationalId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("KE_NATIONAL_ID", "KE", "National identity number (Kenya)", "国民身分証番号 (ケニア)", "Registration of Persons Act (Kenya)",
            "Seven to nine digits of a citizen of Kenya.", "ケニア国民の番号です。"),
        Layouts = ["########", "#######", "#########"],
        Words = ["kenyan id", "kenya id", "kenyan national id", "huduma", "huduma namba", "maisha namba", "kitambulisho", "nambari ya kitambulisho"],
        WordsWithCountry = ["national id", "id number", "id no", "identity card"],
    };
}
