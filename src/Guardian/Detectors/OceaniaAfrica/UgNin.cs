using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Fourteen characters: citizenship, sex, birth year and more.
/// </summary>
internal static class UgNin
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UG_NIN", "UG", "National identification number NIN (Uganda)", "国民識別番号 NIN (ウガンダ)", "National Identification and Registration Authority, Uganda",
            "Fourteen characters: citizenship, sex, birth year and more.", "ウガンダの14文字の番号です。"),
        Layouts = ["CM##**********", "CF##**********"],
        Words = ["nin", "nin number", "nira", "ugandan nin", "uganda nin", "ugandan id", "ndaga muntu"],
        Structure = value => value[4..].ContainsAnyInRange('0', '9'),
    };
}
