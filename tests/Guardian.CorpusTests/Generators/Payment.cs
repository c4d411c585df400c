namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Cards and accounts of more than one country.</summary>
internal sealed class Payment : IGeneratorFamily
{
    // Scheme: prefixes with lengths, from the schemes' published ranges (a sample of each range, not all of it).
    private static readonly Dictionary<string, (string[] Prefixes, int[] Lengths)> Cards = new(StringComparer.Ordinal)
    {
        ["visa"] = (["4"], [16]),
        ["visa-13"] = (["4"], [13]),
        ["mastercard"] = (["51", "52", "53", "54", "55", "2221", "2500", "2720"], [16]),
        ["amex"] = (["34", "37"], [15]),
        ["jcb"] = (["3528", "3540", "3569", "3589"], [16]),
        ["diners"] = (["300", "305", "36", "38"], [14]),
        ["discover"] = (["6011", "644", "649", "65"], [16]),
        ["unionpay"] = (["62"], [16, 19]),
        ["rupay"] = (["508"], [16]),
        ["mir"] = (["2200", "2204"], [16]),
        ["maestro"] = (["5018", "5020", "5038", "6304", "6759", "6761"], [12, 16, 19]),
    };

    // SWIFT IBAN Registry: the BBAN as n (digit), a (upper-case letter), c (letter or digit) with lengths.
    private static readonly Dictionary<string, string> Accounts = new(StringComparer.Ordinal)
    {
        ["DE"] = "18n", ["FR"] = "10n11c2n", ["GB"] = "4a14n", ["NL"] = "4a10n", ["ES"] = "20n", ["IT"] = "1a10n12c", ["CH"] = "5n12c", ["AT"] = "16n", ["BE"] = "12n",
        ["PL"] = "24n", ["SE"] = "20n", ["NO"] = "11n", ["DK"] = "14n", ["FI"] = "14n", ["PT"] = "21n", ["IE"] = "4a14n", ["LU"] = "3n13c", ["CZ"] = "20n", ["TR"] = "5n17c",
        ["SA"] = "2n18c", ["AE"] = "19n", ["BR"] = "23n1a1c", ["MT"] = "4a5n18c",
    };

    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("card", Card, Broken.LastDigit);
        registry.Add("iban", Iban, Broken.Digit(3));
    }

    private static string Card(Chance chance, string argument)
    {
        var (prefixes, lengths) = Cards[argument];
        var prefix = chance.Pick(prefixes);
        var body = prefix + chance.Digits(chance.Pick(lengths) - prefix.Length - 1);
        return body + CheckDigits.Luhn(body);
    }

    private static string Iban(Chance chance, string argument)
    {
        var country = argument.Length > 0 ? argument : chance.Pick([.. Accounts.Keys]);
        var account = "";
        var length = 0;
        foreach (var c in Accounts[country])
        {
            if (char.IsAsciiDigit(c))
            {
                length = length * 10 + c - '0';
                continue;
            }

            account += chance.Text(c switch { 'n' => Chance.DigitCharacters, 'a' => Chance.Upper, _ => Chance.DigitCharacters + Chance.Upper }, length);
            length = 0;
        }

        return country + CheckDigits.Mod97(account + country) + account;
    }
}
