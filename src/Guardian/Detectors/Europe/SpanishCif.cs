using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// NIF of a company: letter of its legal form, seven digits, and a control: ten less the Luhn-like sum, as a digit or as a letter of
/// JABCDEFGHI.
/// </summary>
internal static class SpanishCif
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("ES_CIF", "ES", "Company tax number (CIF) (Spain)", "法人納税者番号 (CIF) (スペイン)", "Orden EHA/451/2008",
            "Company tax number (CIF) issued in Spain.", "スペインで発行される法人納税者番号 (CIF)です。"),
        Layouts = ["@#######*", "@-#######*", "@-########", "@########", "@-#######-*", "@ ####### *", "@-##.###.###"],
        Words = ["cif", "c.i.f.", "nif", "código de identificación fiscal", "razón social", "identificación fiscal"],
        WordsWithCountry = ["tax id", "company number", "tax number", "納税者番号", "税番号"],
        Structure = value => "ABCDEFGHJNPQRSUVW".Contains(value[0], StringComparison.Ordinal),
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var i = 1; i < 8; i++)
        {
            var digit = value[i] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
        }

        var control = (10 - sum % 10) % 10;
        var isDigit = value[8] == '0' + control;
        var isLetter = value[8] == "JABCDEFGHI"[control];
        return value[0] is 'N' or 'P' or 'Q' or 'R' or 'S' or 'W' ? isLetter : value[0] is 'A' or 'B' or 'E' or 'H' ? isDigit : isDigit || isLetter;
    }
}
