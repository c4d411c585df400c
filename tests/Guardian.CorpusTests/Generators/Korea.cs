namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers issued in South Korea.</summary>
internal sealed class Korea : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("kr-rrn", static (chance, _) => $"{Date(chance)}{chance.Between(1, 4)}{chance.Digits(6)}");
        registry.Add("kr-frn", static (chance, _) => $"{Date(chance)}{chance.Between(5, 8)}{chance.Digits(6)}");
        registry.Add("kr-brn", BusinessNumber, Broken.LastDigit);
        registry.Add("kr-corp", static (chance, _) => "110111" + chance.Digits(6) is var body ? body + (1000 - CheckDigits.Weighted(body, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2)) % 10 : "", Broken.LastDigit);
    }

    private static string Date(Chance chance) => $"{chance.Between(50, 99):00}{chance.Between(1, 12):00}{chance.Between(1, 28):00}";

    /// <summary>국세청: weights 1 3 7 1 3 7 1 3 and 5, of which the tens are added once more.</summary>
    private static string BusinessNumber(Chance chance, string argument)
    {
        var body = chance.Between(101, 899) + chance.Digits(6);
        var last = (body[8] - '0') * 5;
        var sum = CheckDigits.Weighted(body[..8], 1, 3, 7, 1, 3, 7, 1, 3) + last / 10 + last % 10;
        return body + (1000 - sum) % 10;
    }
}
