using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Twelve digits with state and two check digits on a Brazilian voter card.
/// </summary>
internal static class BrVoterTitle
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BR_TITULO_ELEITOR", "BR", "Voter registration number (Brazil)", "有権者番号 (ブラジル)", "Tribunal Superior Eleitoral, Resolução 23.659/2021",
            "Twelve digits with state and two check digits on a Brazilian voter card.", "ブラジルの有権者証の番号です。"),
        Layouts = ["############", "#### #### ####", "########## ##"],
        Words = 
        [
            "título de eleitor", "título eleitoral", "título eleitor", "inscrição eleitoral", "zona eleitoral", "eleitor", "voter id",
            "voter registration", "有権者",
        ],
        Structure = value => CheckDigits.Two(value, 8) is >= 1 and <= 28,
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        // In São Paulo (01) and Minas Gerais (02) a remainder of zero is written as one.
        var zero = CheckDigits.Two(value, 8) <= 2 ? 1 : 0;
        var first = Digit(CheckDigits.WeightedSum(value[..8], [2, 3, 4, 5, 6, 7, 8, 9]), zero);
        var second = Digit((value[8] - '0') * 7 + (value[9] - '0') * 8 + first * 9, zero);
        return first == value[10] - '0' && second == value[11] - '0';
    }

    private static int Digit(int sum, int zero) => (sum % 11) switch { 0 => zero, 10 => 0, var digit => digit };
}
