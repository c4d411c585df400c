using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Area, serial and letters of a Nigerian number plate.
/// </summary>
internal static class NgVehicleRegistration
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NG_VEHICLE_REGISTRATION", "NG", "Vehicle registration (Nigeria)", "自動車登録番号 (ナイジェリア)", "Federal Road Safety Corps, national vehicle identification scheme",
            "Area, serial and letters of a Nigerian number plate.", "ナイジェリアの自動車登録番号です。"),
        Layouts = ["@@@-###@@", "@@@###@@", "@@@ ### @@", "@@@-###-@@", "@@@ ###@@"],
        Words = 
        [
            "plate number", "number plate", "vehicle registration", "registration number", "vehicle number", "plate no", "plate", "licence plate",
            "license plate", "frsc", "nigerian plate", "ナンバープレート",
        ],
        UpperCase = true,
    };
}
