namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers issued in the Middle East, Turkey and Central Asia.</summary>
internal sealed class MiddleEast : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("il-id", static (chance, _) => chance.Digits(8) is var body ? body + CheckDigits.Luhn(body) : "", Broken.LastDigit);
        registry.Add("tr-id", Turkish, Broken.LastDigit);
        registry.Add("tr-vkn", TurkishTax, Broken.LastDigit);
        registry.Add("ae-id", static (chance, _) => $"784{chance.Between(1950, 2015)}{chance.Digits(7)}" is var body ? body + CheckDigits.Luhn(body) : "", Broken.LastDigit);
        registry.Add("sa-id", static (chance, _) => chance.Between(1, 2) + chance.Digits(8) is var body ? body + CheckDigits.Luhn(body) : "", Broken.LastDigit);
        registry.Add("kw-civil", Kuwaiti, Broken.LastDigit);
        registry.Add("ir-code", static (chance, _) => chance.Digits(9) is var body ? body + "01987654321"[CheckDigits.Weighted(body, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11] : "", Broken.LastDigit);
        registry.Add("kz-iin", static (chance, _) => Kazakh(() => $"{chance.Between(50, 99):00}{chance.Between(1, 12):00}{chance.Between(1, 28):00}{chance.Between(3, 4)}{chance.Digits(4)}"), Broken.LastDigit);
        registry.Add("kz-bin", static (chance, _) => Kazakh(() => $"{chance.Between(0, 25):00}{chance.Between(1, 12):00}{chance.Between(4, 6)}{chance.Between(0, 3)}{chance.Digits(5)}"), Broken.LastDigit);
    }

    private static string Turkish(Chance chance, string argument)
    {
        var body = chance.Between(1, 9) + chance.Digits(8);
        var odd = body.Where(static (_, i) => i % 2 == 0).Sum(static c => c - '0');
        var even = body.Where(static (_, i) => i % 2 == 1).Sum(static c => c - '0');
        var tenth = ((odd * 7 - even) % 10 + 10) % 10;
        return $"{body}{tenth}{(odd + even + tenth) % 10}";
    }

    private static string TurkishTax(Chance chance, string argument)
    {
        var body = chance.Digits(9);
        var sum = body.Reverse().Select(static (c, i) => (Shifted: (c - '0' + i + 1) % 10, Power: (int)Math.Pow(2, i + 1)))
            .Sum(static entry => entry.Shifted == 0 ? 0 : (entry.Shifted * entry.Power - 1) % 9 + 1);
        return body + (1000 - sum) % 10;
    }

    private static string Kuwaiti(Chance chance, string argument)
    {
        while (true)
        {
            var body = $"2{chance.Between(50, 99):00}{chance.Between(1, 12):00}{chance.Between(1, 28):00}{chance.Digits(4)}";
            var check = 11 - CheckDigits.Weighted(body, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2) % 11;
            if (check < 10)
                return body + check;
        }
    }

    private static string Kazakh(Func<string> make)
    {
        while (true)
        {
            var body = make();
            var check = body.Select(static (c, i) => (c - '0') * (i + 1)).Sum() % 11;
            if (check == 10)
                check = body.Select(static (c, i) => (c - '0') * ((i + 2) % 11 + 1)).Sum() % 11;
            if (check < 10)
                return body + check;
        }
    }
}
