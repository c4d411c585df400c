using static Dlp.Guardian.CorpusTests.Generators.CheckDigits;
using static Dlp.Guardian.CorpusTests.Generators.Parts;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers of the Nordic and Baltic countries.</summary>
internal sealed class NorthernEurope : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("se-pnr", static (chance, argument) => SwedishPerson(chance, argument), Broken.LastDigit);
        registry.Add("se-org", static (chance, _) => "55" + chance.Between(2, 9) + chance.Digits(6) is var body ? body + Luhn(body) : "", Broken.LastDigit);
        registry.Add("no-fnr", static (chance, argument) => NorwegianPerson(chance, argument), Broken.LastDigit);
        registry.Add("no-org", static (chance, _) => Until(() => Closed(chance.Between(8, 9) + chance.Digits(7), v => Weighted(v, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0)), Broken.LastDigit);
        registry.Add("no-account", static (chance, _) => Until(() => Closed(chance.Between(1, 9) + chance.Digits(9), v => Weighted(v, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0)), Broken.LastDigit);
        registry.Add("dk-cpr", static (chance, _) => Birth(chance, "ddMMyy") + chance.Digits(4));
        registry.Add("dk-cvr", static (chance, _) => Until(() => Closed(chance.Between(1, 9) + chance.Digits(6), v => Weighted(v, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0)), Broken.LastDigit);
        registry.Add("fi-hetu", static (chance, argument) => FinnishPerson(chance, argument), Broken.LastOf("0123456789ABCDEFHJKLMNPRSTUVWXY"));
        registry.Add("fi-ytunnus", static (chance, _) => Until(() => Closed(chance.Digits(7), v => (Weighted(v, 7, 9, 10, 5, 8, 4, 2) + (v[7] - '0')) % 11 == 0)), Broken.LastDigit);
        registry.Add("is-kennitala", static (chance, _) => Until(() => Closed(Birth(chance, "ddMMyy") + chance.Number(20, 99, 2), v => Weighted(v, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0)) + "9", Broken.Digit(8));
        registry.Add("baltic-person", static (chance, _) => chance.Between(3, 4) + Birth(chance, "yyMMdd") + chance.Digits(3) is var body ? body + Baltic(body) : "", Broken.LastDigit);
        registry.Add("baltic-company", static (chance, argument) => argument + chance.Digits(7 - argument.Length) is var body ? body + Baltic(body) : "", Broken.LastDigit);
        registry.Add("lt-company", static (chance, _) => chance.Between(1, 3) + chance.Digits(7) is var body ? body + Baltic(body) : "", Broken.LastDigit);
        registry.Add("lt-vat", static (chance, _) => chance.Between(1, 9) + chance.Digits(6) + "1" is var body ? body + Baltic(body) : "", Broken.LastDigit);
        registry.Add("ee-vat", static (chance, _) => Closed("10" + chance.Digits(6), v => Weighted(v, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0)!, Broken.LastDigit);
        registry.Add("lv-person", static (chance, _) => Until(() => LatvianPerson(chance)), Broken.LastDigit);
        registry.Add("lv-company", static (chance, _) => Until(() => Closed("4" + chance.Digits(9), v => Weighted(v, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3)), Broken.LastDigit);
    }

    /// <summary>An argument: 12 for a century, c for a coordination number.</summary>
    private static string SwedishPerson(Chance chance, string argument)
    {
        var birth = Birth(chance, "yyMMdd");
        if (argument == "c")
            birth = birth[..4] + Two(Number(birth[4..]) + 60);
        var body = birth + chance.Number(1, 979, 3);
        return (argument == "12" ? "19" : "") + body + Luhn(body);
    }

    private static string NorwegianPerson(Chance chance, string kind) => Until(() =>
    {
        var birth = Birth(chance, "ddMMyy");
        if (kind == "d")
            birth = Two(Number(birth[..2]) + 40) + birth[2..];
        var first = Closed(birth + chance.Number(1, 499, 3), v => Weighted(v, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1) % 11 == 0);
        return first is null ? null : Closed(first, v => Weighted(v, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0);
    });

    private static string FinnishPerson(Chance chance, string sign)
    {
        var (birth, serial) = (Birth(chance, "ddMMyy"), chance.Number(2, 899, 3));
        return birth + (sign.Length == 0 ? "-" : sign) + serial + "0123456789ABCDEFHJKLMNPRSTUVWXY"[(int)(Number(birth + serial) % 31)];
    }

    /// <summary>Estonian and Lithuanian registers: weights 1 … 9 1, and where that gives ten 3 … 9 1 2 3; ten again is zero.</summary>
    private static char Baltic(string body)
    {
        var first = body.Select((c, i) => (c - '0') * (i % 9 + 1)).Sum() % 11;
        var second = body.Select((c, i) => (c - '0') * ((i + 2) % 9 + 1)).Sum() % 11 % 10;
        return (char)('0' + (first < 10 ? first : second));
    }

    /// <summary>Ministru kabinets: 1101 less the sum by 1 6 3 7 9 10 5 8 4 2, modulo 11; ten is not issued.</summary>
    private static string? LatvianPerson(Chance chance)
    {
        var body = Birth(chance, "ddMMyy") + "1" + chance.Digits(3);
        var check = (1101 - Weighted(body, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)) % 11;
        return check == 10 ? null : body + check;
    }
}
