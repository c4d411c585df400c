using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Ten digits of a taxpayer in Azerbaijan; the last is 1 for companies, 2 for persons.
/// </summary>
internal static class AzTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AZ_VOEN", "AZ", "Taxpayer number VÖEN (Azerbaijan)", "納税者番号 VÖEN (アゼルバイジャン)", "State Tax Service of Azerbaijan, VÖEN",
            "Ten digits of a taxpayer in Azerbaijan; the last is 1 for companies, 2 for persons.", "アゼルバイジャンの納税者番号です。"),
        Layouts = ["##########"],
        Words = ["vöen", "voen", "vöen nömrəsi", "azerbaijani tax", "azerbaijan tax", "vergi ödəyicisi"],
        Structure = value => value[9] is '1' or '2',
    };
}
