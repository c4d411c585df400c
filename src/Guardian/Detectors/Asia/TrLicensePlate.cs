using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Registration mark of a vehicle in Turkey.
/// </summary>
internal static class TrLicensePlate
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("TR_LICENSE_PLATE", "TR", "License plate (Turkey)", "ナンバープレート (トルコ)", "Karayolları Trafik Yönetmeliği: province, letters, digits",
            "Registration mark of a vehicle in Turkey.", "トルコの自動車登録番号です。"),
        Layouts = 
        [
            "## @ ####", "##@####", "## @ #####", "##@#####", "## @@ ###", "##@@###", "## @@ ####", "##@@####", "## @@@ ##", "##@@@##", "## @@@ ###",
            "##@@@###", "##-@@-####", "##-@@@-###", "##-@@@-##",
        ],
        Words = 
        [
            "plaka", "plaka no", "plakalı", "araç plakası", "araç", "turkish plate", "plate number", "license plate", "licence plate", "number plate",
            "plate", "ナンバープレート",
        ],
        Structure = value => CheckDigits.Two(value, 0) is >= 1 and <= 81,
        UpperCase = true,
    };
}
