using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Seven characters of a patient in New Zealand, in the layouts before and since 2022.
/// </summary>
internal static class NzHealthIndex
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NZ_NHI", "NZ", "National health index number (New Zealand)", "国民医療番号 NHI (ニュージーランド)", "HISO 10046 Consumer Health Identity Standard",
            "Seven characters of a patient in New Zealand, in the layouts before and since 2022.", "ニュージーランドの患者の7文字の番号です。"),
        Layouts = ["@@@####", "@@@##@@", "@@@ ####", "@@@-####"],
        Words = ["nhi", "nhi number", "nhi no", "national health index", "health index"],
        Check = HasCheckCharacter,
    };

    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Letters count their place without I and O; weights 7 to 2; old numbers modulo 11 with a digit, new ones modulo 23 with a letter.</summary>
    internal static bool HasCheckCharacter(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var i = 0; i < 6; i++)
        {
            var at = char.IsAsciiDigit(value[i]) ? value[i] - '0' : Alphabet.IndexOf(value[i], StringComparison.Ordinal) + 1;
            if (at == 0 && char.IsAsciiLetter(value[i]))
                return false;
            sum += at * (7 - i);
        }

        return char.IsAsciiDigit(value[6]) ? sum % 11 != 0 && (11 - sum % 11) % 10 == value[6] - '0' : value[6] == Alphabet[22 - sum % 23];
    }
}
