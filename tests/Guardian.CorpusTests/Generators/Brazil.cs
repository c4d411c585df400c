namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers issued in Brazil.</summary>
internal sealed class Brazil : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("br-cpf", Cpf, Broken.LastDigit);
        registry.Add("br-cnpj", static (chance, _) => Cnpj(chance.Digits(8) + "000" + chance.Between(1, 9)), Broken.LastDigit);
        registry.Add("br-cnpj-letters", static (chance, _) => Cnpj(chance.Digits(2) + chance.Text(Chance.Upper + Chance.DigitCharacters, 10)), Broken.LastDigit);
        registry.Add("br-pis", static (chance, _) => Eleventh(chance.Digits(10)), Broken.LastDigit);
        registry.Add("br-cnh", Cnh, Broken.LastDigit);
        registry.Add("br-titulo", VoterTitle, Broken.LastDigit);
        registry.Add("br-renavam", static (chance, _) => Eleventh(chance.Digits(10)), Broken.LastDigit);
        registry.Add("br-cns", HealthCard, Broken.LastDigit);
    }

    private static string Cpf(Chance chance, string argument)
    {
        var body = chance.Digits(9);
        body += Digit(CheckDigits.Weighted(body, 10, 9, 8, 7, 6, 5, 4, 3, 2));
        return body + Digit(CheckDigits.Weighted(body, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2));
    }

    /// <summary>Receita Federal: a letter counts its ASCII code less 48; weights 5 4 3 2 9 8 7 6 5 4 3 2, then 6 in front.</summary>
    private static string Cnpj(string body)
    {
        int[] weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
        body += Digit(body.Zip(weights[1..], static (c, weight) => (c - 48) * weight).Sum());
        return body + Digit(body.Zip(weights, static (c, weight) => (c - 48) * weight).Sum());
    }

    private static int Digit(int sum) => 11 - sum % 11 is var check && check >= 10 ? 0 : check;

    private static string Eleventh(string body) => body + Digit(CheckDigits.Weighted(body, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2));

    private static string Cnh(Chance chance, string argument)
    {
        while (true)
        {
            var body = chance.Digits(9);
            var first = CheckDigits.Weighted(body, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 11;
            var second = CheckDigits.Weighted(body, 1, 2, 3, 4, 5, 6, 7, 8, 9) % 11;
            // Sources differ about a first remainder of ten; these numbers are one in eleven and left out here.
            if (first < 10)
                return body + first + (second == 10 ? 0 : second);
        }
    }

    private static string VoterTitle(Chance chance, string argument)
    {
        var (serial, state) = (chance.Digits(8), chance.Between(3, 28));
        var first = CheckDigits.Weighted(serial, 2, 3, 4, 5, 6, 7, 8, 9) % 11 % 10;
        var second = CheckDigits.Weighted($"{state:00}{first}", 7, 8, 9) % 11 % 10;
        return $"{serial}{state:00}{first}{second}";
    }

    /// <summary>DATASUS: the sum of the digits times 15 down to 1 is a multiple of eleven.</summary>
    private static string HealthCard(Chance chance, string argument)
    {
        while (true)
        {
            var body = chance.Pick(["1", "2", "7", "8", "9"]) + chance.Digits(13);
            var rest = (11 - CheckDigits.Weighted(body, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
            if (rest < 10)
                return body + rest;
        }
    }
}
