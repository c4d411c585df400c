namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers issued in Thailand.</summary>
internal sealed class Thailand : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry) => registry.Add("th-tnin", NationalId, Broken.LastDigit);

    /// <summary>Department of Provincial Administration: first digit 1 to 8 by kind of person; weights 13 down to 2, eleven's complement, last digit.</summary>
    private static string NationalId(Chance chance, string argument)
    {
        var body = chance.Between(1, 8) + chance.Digits(11);
        var remainder = CheckDigits.Weighted(body, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return body + (remainder <= 1 ? 1 - remainder : 11 - remainder);
    }
}
