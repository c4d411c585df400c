using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a member of TSA PreCheck or Global Entry.
/// </summary>
internal static class UsKnownTravelerNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_KNOWN_TRAVELER_NUMBER", "US", "Known traveler number (United States)", "既知旅行者番号 KTN (アメリカ)", "TSA PreCheck and CBP Trusted Traveler Programs, known traveler number",
            "Number of a member of TSA PreCheck or Global Entry.", "TSA PreCheck や Global Entry の会員番号です。"),
        Layouts = ["#########", "##########", "TT########", "TT#########", "TT*******"],
        Words = 
        [
            "known traveler", "known traveler number", "known traveller", "ktn", "passid", "pass id", "global entry", "tsa precheck", "tsa pre",
            "redress number", "nexus card", "sentri",
        ],
    };
}
