using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Ten digits that identify a member of the United States armed forces or a contractor.
/// </summary>
internal static class UsDodIdentifier
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_DOD_ID", "US", "DoD identification number (United States)", "国防総省 ID 番号 (アメリカ)", "DoD Instruction 1000.30; DoD ID number (EDIPI)",
            "Ten digits that identify a member of the United States armed forces or a contractor.", "アメリカ軍人や契約職員を識別する10桁の番号です。"),
        Layouts = ["##########"],
        Words = ["edipi", "dod id", "dod id number", "dodid", "dod identification", "dod number", "military id", "cac number", "common access card"],
        Against = ["phone", "npi"],
    };
}
