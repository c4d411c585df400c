using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// British number plate: AB12 CDE since 2001 (no I, Q, Z; age 02 to 29 or 51 to 79), A123 BCD and ABC 123D before, ABC 1234 in Northern
/// Ireland.
/// </summary>
internal static class BritishVehicleRegistration
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UK_VEHICLE_REGISTRATION", "GB", "Vehicle registration (United Kingdom)", "車両登録番号 (英国)", "DVLA, vehicle registration numbers (INF104)",
            "Vehicle registration issued in United Kingdom.", "英国で発行される車両登録番号です。"),
        Layouts = ["@@## @@@", "@@##@@@", "@### @@@", "@###@@@", "@## @@@", "@@@ ###@", "@@@###@", "@@@ ####"],
        Words = [
            "vehicle registration", "registration number", "registration plate", "registration mark", "reg number", "reg no", "reg plate", "number plate",
            "numberplate", "licence plate", "license plate", "vrm", "vrn", "car registration", "vehicle reg", "car reg", "dvla", "v5c", "車両", "ナンバープレート"
        ],
        Structure = IsIssued,
    };

    internal static bool IsIssued(ReadOnlySpan<char> value)
    {
        if (value.ContainsAny('I', 'Q') && !(value[0] == 'Q' || value.Length == 7 && char.IsAsciiLetter(value[2])))
            return false;
        if (value.Length != 7 || !char.IsAsciiDigit(value[2]) || !char.IsAsciiLetter(value[1]))
            return true;
        var age = CheckDigits.Two(value, 2);
        return age is >= 2 and <= 29 or >= 51 and <= 79;
    }
}
