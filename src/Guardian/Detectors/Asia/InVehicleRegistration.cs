using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// State, district, series and number of a vehicle in India.
/// </summary>
internal static class InVehicleRegistration
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IN_VEHICLE_REGISTRATION", "IN", "Vehicle registration number (India)", "自動車登録番号 (インド)", "Central Motor Vehicles Rules 1989, rule 50; Bharat series, rule 47",
            "State, district, series and number of a vehicle in India.", "インドの自動車登録番号です。"),
        Layouts = 
        [
            "@@##@@####", "@@ ## @@ ####", "@@-##-@@-####", "@@##@####", "@@ ## @ ####", "@@-##-@-####", "@@##@@@####", "@@ ## @@@ ####",
            "@@##-@@-####", "@@## @@ ####", "@@#@@####", "@@ # @@ ####", "@@-#-@@-####", "@@#@@@####", "##BH####@@", "## BH #### @@", "##BH####@",
        ],
        Words = 
        [
            "vehicle registration", "vehicle number", "vehicle no", "registration number", "reg no", "registration no", "car number", "number plate",
            "licence plate", "license plate", "plate", "plates", "rc number", "vahan", "rto", "bike number", "गाड़ी नंबर", "ナンバープレート",
        ],
        Structure = IsState,
        Standing = Standing.Punctuated,
        UpperCase = true,
    };

    private const string States = " AN AP AR AS BR BH CG CH CT DD DH DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TG TN TR TS UA UK UP WB ";

    internal static bool IsState(ReadOnlySpan<char> value)
    {
        if (char.IsAsciiDigit(value[0]))
            return true;
        Span<char> word = [' ', value[0], value[1], ' '];
        return States.AsSpan().Contains(word, StringComparison.Ordinal);
    }
}
