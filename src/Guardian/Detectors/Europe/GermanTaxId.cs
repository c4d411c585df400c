using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Steueridentifikationsnummer (AO § 139b): eleven digits, no leading zero, the first ten with exactly one digit twice or three times (then
/// not in a row), check digit ISO/IEC 7064 MOD 11,10.
/// </summary>
internal static class GermanTaxId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("DE_TAX_ID", "DE", "Tax identification number (Germany)", "税務識別番号 (ドイツ)", "AO § 139b, Steueridentifikationsnummer; ISO/IEC 7064 MOD 11,10",
            "Tax identification number issued in Germany.", "ドイツで発行される税務識別番号です。"),
        Layouts = ["###########", "## ### ### ###", "##.###.###.###", "##/###/###/###", "## ### ######", "##-###-###-###"],
        Words = [
            "steuer-id", "steuer id", "steueridentifikationsnummer", "steuerliche identifikationsnummer", "steuer-identifikationsnummer", "idnr", "id-nr",
            "identifikationsnummer", "steuer-idnr", "steuernummer", "steueridnr", "tin", "persönliche identifikationsnummer"
        ],
        WordsWithCountry = ["tax id", "tax number", "tax identification", "tax identification number", "taxpayer", "納税者番号", "税番号"],
        Structure = IsIssued,
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Mod11Dash10(value);

    internal static bool IsIssued(ReadOnlySpan<char> value)
    {
        if (value[0] == '0')
            return false;
        Span<int> counts = stackalloc int[10];
        foreach (var c in value[..10])
            counts[c - '0']++;
        var (repeated, most, digit) = (0, 0, 0);
        for (var i = 0; i < 10; i++)
        {
            if (counts[i] > 1)
                (repeated, most, digit) = (repeated + 1, counts[i], i);
        }

        var d = (char)('0' + digit);
        return repeated == 1 && (most == 2 || (most == 3 && value[..10].IndexOf([d, d, d]) < 0));
    }
}
