using System.Buffers;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>SEDOL: six digits or consonants and a check digit by weights 1 3 1 7 3 9 modulo 10.</summary>
internal static class Sedol
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("SEDOL", "GB", "SEDOL code", "SEDOLコード", "London Stock Exchange, SEDOL Masterfile technical specification",
            "Number of a British security.", "英国の証券を識別するコードです。"),
        Layouts = ["#######", "@*****#"],
        Words = ["sedol", "sedol code", "sedol no"],
        Structure = IsIssued,
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<int> weights = [1, 3, 1, 7, 3, 9, 1];
        var sum = 0;
        for (var i = 0; i < 7; i++)
            sum += weights[i] * (char.IsAsciiDigit(value[i]) ? value[i] - '0' : value[i] - 'A' + 10);
        return sum % 10 == 0;
    }

    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOU");

    internal static bool IsIssued(ReadOnlySpan<char> value) => !value.ContainsAny(Vowels);
}
