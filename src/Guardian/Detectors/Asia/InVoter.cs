using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Three letters and seven digits on the Indian voter card.
/// </summary>
internal static class InVoter
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IN_VOTER", "IN", "Voter identity card number (India)", "有権者証番号 EPIC (インド)", "Election Commission of India, EPIC number",
            "Three letters and seven digits on the Indian voter card.", "インドの有権者証の番号です。"),
        Layouts = ["@@@#######", "@@@/#######", "@@/##/###/######"],
        Words = 
        [
            "epic", "epic number", "epic no", "voter", "voter id", "voter card", "voter id card", "voter number", "voter identity", "election card",
            "electoral", "elector", "मतदाता",
        ],
    };
}
