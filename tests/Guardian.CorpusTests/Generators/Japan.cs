namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers issued in Japan.</summary>
internal sealed class Japan : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("jp-my-number", MyNumber, Broken.LastDigit);
        registry.Add("jp-corporate", Corporate, static (chance, valid) => (char)('0' + (valid[0] - '0') % 9 + 1) + valid[1..]);
        registry.Add("jp-insurer", static (chance, argument) => Insurer(chance, argument), Broken.LastDigit);
        registry.Add("jp-driver-license", static (chance, _) => chance.Pick(["10", "30", "45", "62", "97", "80"]) + chance.Digits(10));
        registry.Add("jp-yucho", static (chance, _) => "1" + chance.Digits(3) + "0-" + chance.Digits(7) + "1");
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

    /// <summary>法人番号の指定等に関する省令 第2条: 9 less the remainder by 9 of the digits, those in even places counted from the right doubled.</summary>
    private static string Corporate(Chance chance, string argument)
    {
        var body = chance.Digits(12);
        var sum = body.Reverse().Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 2)).Sum();
        return 9 - sum % 9 + body;
    }

    /// <summary>昭和51年保発第45号: weights 2 and 1 in turn from the right, tens and ones added, what is missing to ten.</summary>
    private static string Insurer(Chance chance, string argument)
    {
        var body = chance.Digits(argument == "6" ? 5 : 7);
        return body + CheckDigits.Luhn(body);
    }
}
