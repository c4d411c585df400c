using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a person in Algeria.
/// </summary>
internal static class DzNin
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("DZ_NIN", "DZ", "National identification number NIN (Algeria)", "国民識別番号 NIN (アルジェリア)", "Décret exécutif 10-210, numéro d'identification national unique: eighteen digits",
            "Number of a person in Algeria.", "アルジェリアの18桁の番号です。"),
        Layouts = ["##################"],
        Words = 
        [
            "nin", "numéro d'identification national", "numéro national", "identifiant national", "algerian id", "nif",
            "numéro d'identification fiscale", "رقم التعريف الوطني",
        ],
        Against = ["france", "clabe"],
    };
}
