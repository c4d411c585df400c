namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers issued in Japan.</summary>
internal sealed class Japan : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("jp-my-number", MyNumber, Broken.LastDigit);
        registry.Add("jp-mobile", static (chance, _) => chance.Pick(["070", "080", "090"]) + chance.Between(1, 9) + chance.Digits(7));
        registry.Add("jp-landline", static (chance, _) => chance.Pick(["03", "06"]) + chance.Between(3, 6) + chance.Digits(7));
    }

    /// <summary>
    /// 平成26年総務省令第85号第5条: weights from the left 6 5 4 3 2 7 6 5 4 3 2; 11 less the remainder by 11, and 0 where that is above 9.
    /// </summary>
    private static string MyNumber(Chance chance, string argument)
    {
        var body = chance.Digits(11);
        var check = 11 - CheckDigits.Weighted(body, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        return body + (check > 9 ? 0 : check);
    }
}
