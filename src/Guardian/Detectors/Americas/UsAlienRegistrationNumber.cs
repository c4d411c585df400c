using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Seven to nine digits behind an A that identify an immigrant, printed on the green card.
/// </summary>
internal static class UsAlienRegistrationNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_ALIEN_NUMBER", "US", "Alien registration number (United States)", "外国人登録番号 A-Number (アメリカ)", "8 CFR 264.1; USCIS glossary, A-Number",
            "Seven to nine digits behind an A that identify an immigrant, printed on the green card.", "アメリカの移民に与えられるA番号で、グリーンカードに記載されます。"),
        Layouts = 
        [
            "A########", "A#########", "A-########", "A-#########", "A###-###-###", "A-###-###-###", "A##-###-###", "A ### ### ###", "A# #########",
            "###-###-###", "#########",
        ],
        Words = 
        [
            "alien", "alien number", "alien registration", "alien registration number", "a-number", "a number", "anumber", "uscis", "uscis number",
            "uscis no", "uscis#", "green card", "permanent resident", "permanent resident card", "resident alien", "immigration number", "ead card",
            "グリーンカード", "永住者",
        ],
        Against = ["receipt", "ssn", "social security", "passport", "phone"],
    };
}
