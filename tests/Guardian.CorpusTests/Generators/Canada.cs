namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers issued in Canada.</summary>
internal sealed class Canada : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("ca-sin", static (chance, _) => Luhn(chance.Pick(["1", "2", "3", "4", "5", "6", "7", "9"]) + chance.Digits(7)), Broken.LastDigit);
        registry.Add("ca-bn", static (chance, _) => Luhn(chance.Pick(["1", "7", "8"]) + chance.Digits(7)), Broken.LastDigit);
        registry.Add("ca-ohip", static (chance, _) => Luhn(chance.Between(1, 9) + chance.Digits(8)), Broken.LastDigit);
        registry.Add("ca-phn", HealthNumber, Broken.LastDigit);
        registry.Add("ca-ramq", static (chance, _) => $"{chance.Text(Chance.Upper, 4)}{chance.Digits(2)}{chance.Between(1, 12) + 50 * chance.Below(2):00}{chance.Between(1, 28):00}{chance.Digits(2)}");
        registry.Add("ca-dl-on", static (chance, _) => $"{chance.Text(Chance.Upper, 1)}{chance.Digits(8)}{chance.Digits(2)}{chance.Between(1, 12) + 50 * chance.Below(2):00}{chance.Between(1, 28):00}");
        registry.Add("ca-postal", static (chance, _) => string.Concat(chance.Text("ABCEGHJKLMNPRSTVXY", 1), chance.Digits(1), Letter(chance), chance.Digits(1), Letter(chance), chance.Digits(1)));
    }

    private static string Letter(Chance chance) => chance.Text("ABCEGHJKLMNPRSTVWXYZ", 1);

    private static string Luhn(string body) => body + CheckDigits.Luhn(body);

    /// <summary>British Columbia: weights 2 4 8 5 10 9 7 3 behind the 9, eleven less the remainder.</summary>
    private static string HealthNumber(Chance chance, string argument)
    {
        while (true)
        {
            var body = chance.Digits(8);
            var check = 11 - CheckDigits.Weighted(body, 2, 4, 8, 5, 10, 9, 7, 3) % 11;
            if (check < 10)
                return "9" + body + check;
        }
    }
}
