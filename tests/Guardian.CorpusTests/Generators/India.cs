namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers issued in India.</summary>
internal sealed class India : IGeneratorFamily
{
    private const string Base36 = Chance.DigitCharacters + Chance.Upper;

    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("in-aadhaar", static (chance, _) => chance.Between(2, 9) + chance.Digits(10) is var body ? body + CheckDigits.Verhoeff(body) : "", Broken.LastDigit);
        registry.Add("in-pan", static (chance, _) => Pan(chance));
        registry.Add("in-gstin", GoodsAndServices, Broken.LastOf(Base36));
    }

    private static string Pan(Chance chance) => chance.Text(Chance.Upper, 3) + chance.Text("ABCFGHJLPT", 1) + chance.Text(Chance.Upper, 1) + chance.Digits(4) + chance.Text(Chance.Upper, 1);

    /// <summary>Values of base 36 times 1 and 2 in turn; the digits in base 36 of each product are added.</summary>
    private static string GoodsAndServices(Chance chance, string argument)
    {
        var body = $"{chance.Between(1, 37):00}{Pan(chance)}{chance.Between(1, 9)}Z";
        var sum = body.Select(static (c, i) => Base36.IndexOf(c, StringComparison.Ordinal) * (i % 2 == 0 ? 1 : 2)).Sum(static product => product / 36 + product % 36);
        return body + Base36[(36 - sum % 36) % 36];
    }
}
