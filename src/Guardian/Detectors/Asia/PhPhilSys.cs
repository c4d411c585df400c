using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a person in the Philippine identification system.
/// </summary>
internal static class PhPhilSys
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PH_PHILSYS", "PH", "PhilSys number (Philippines)", "国民識別番号 PhilSys (フィリピン)", "Republic Act 11055, PhilSys number and card number",
            "Number of a person in the Philippine identification system.", "フィリピンの国民識別番号です。"),
        Layouts = ["####-####-####-####", "################", "####-#######-#", "############", "####-####-####"],
        Words = 
        [
            "philsys", "philsys number", "philid", "psn", "pcn", "philippine id", "philippine national id", "phil sys", "philippine identification",
        ],
        WordsWithCountry = ["national id", "national id number"],
        Against = ["visa", "mastercard", "credit card"],
    };
}
