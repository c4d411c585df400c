using static Dlp.Guardian.CorpusTests.Generators.CheckDigits;
using static Dlp.Guardian.CorpusTests.Generators.Parts;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers of central, south-eastern and eastern Europe.</summary>
internal sealed class EasternEurope : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("pl-pesel", static (chance, _) => Birth(chance, "yyMMdd") + chance.Digits(4) is var body ? body + (1000 - Weighted(body, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3)) % 10 : "", Broken.LastDigit);
        registry.Add("pl-nip", static (chance, _) => Until(() => chance.Between(1, 9) + chance.Digits(8) is var body && Weighted(body, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 is < 10 and var check ? body + check : null), Broken.LastDigit);
        registry.Add("pl-regon", static (chance, _) => chance.Digits(8) is var body ? body + Weighted(body, 8, 9, 2, 3, 4, 5, 6, 7) % 11 % 10 : "", Broken.LastDigit);
        registry.Add("pl-id", static (chance, _) => (chance.Text(Chance.Upper, 3), chance.Digits(5)) is var (letters, digits) ? letters + Icao(letters + digits) + digits : "", Broken.Digit(3));
        registry.Add("cz-rc", static (chance, _) => CzechBirth(chance), Broken.LastDigit);
        registry.Add("cz-ico", static (chance, _) => chance.Digits(7) is var body ? body + (11 - Weighted(body, 8, 7, 6, 5, 4, 3, 2) % 11) % 10 : "", Broken.LastDigit);
        registry.Add("cz-account", static (chance, _) => Until(() => Closed(chance.Between(1, 9) + chance.Digits(8), v => Weighted(v, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0)) + chance.Pick(["0100", "0300", "0800", "2010"]), Broken.Digit(9));
        registry.Add("sk-vat", static (chance, _) => Until(() => Closed("202" + chance.Digits(6), v => Number(v) % 11 == 0)), Broken.LastDigit);
        registry.Add("hu-taj", static (chance, _) => chance.Digits(8) is var body ? body + Weighted(body, 3, 7, 3, 7, 3, 7, 3, 7) % 10 : "", Broken.LastDigit);
        registry.Add("hu-tax", static (chance, _) => Until(() => "8" + chance.Digits(8) is var body && Weighted(body, 1, 2, 3, 4, 5, 6, 7, 8, 9) % 11 is < 10 and var check ? body + check : null), Broken.LastDigit);
        registry.Add("hu-person", static (chance, _) => Until(() => chance.Between(1, 2) + new DateOnly(1950, 1, 1).AddDays(chance.Below(15_000)).ToString("yyMMdd", System.Globalization.CultureInfo.InvariantCulture) + chance.Digits(3) is var body
            && Weighted(body, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) % 11 is < 10 and var check ? body + check : null), Broken.LastDigit);
        registry.Add("hu-company", static (chance, _) => chance.Between(1, 9) + chance.Digits(6) is var body ? body + (1000 - Weighted(body, 9, 7, 3, 1, 9, 7, 3)) % 10 : "", Broken.LastDigit);
        registry.Add("ro-cnp", static (chance, _) => chance.Between(1, 2) + Birth(chance, "yyMMdd") + chance.Number(1, 46, 2) + chance.Number(1, 999, 3) is var body
            ? body + (Weighted(body, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9) % 11 is 10 ? 1 : Weighted(body, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9) % 11) : "", Broken.LastDigit);
        registry.Add("ro-cui", static (chance, _) => chance.Between(1, 9) + chance.Digits(6) is var body ? body + Weighted("00" + body, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10 : "", Broken.LastDigit);
        registry.Add("bg-egn", static (chance, _) => Birth(chance, "yyMMdd") + chance.Digits(3) is var body ? body + Weighted(body, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10 : "", Broken.LastDigit);
        registry.Add("bg-lnch", static (chance, _) => chance.Digits(9) is var body ? body + Weighted(body, 21, 19, 17, 13, 11, 9, 7, 3, 1) % 10 : "", Broken.LastDigit);
        registry.Add("bg-eik", static (chance, _) => chance.Digits(8) is var body && Weighted(body, 1, 2, 3, 4, 5, 6, 7, 8) % 11 is var rest ? body + (rest < 10 ? rest : Weighted(body, 3, 4, 5, 6, 7, 8, 9, 10) % 11 % 10) : "", Broken.LastDigit);
        registry.Add("gr-afm", static (chance, _) => chance.Digits(8) is var body ? body + Weighted(body, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 : "", Broken.LastDigit);
        registry.Add("gr-amka", static (chance, _) => Birth(chance, "ddMMyy") + chance.Digits(4) is var body ? body + Luhn(body) : "", Broken.LastDigit);
        registry.Add("cy-tic", static (chance, _) => CypriotTax(chance), Broken.LastOf(Chance.Upper));
        registry.Add("mt-vat", static (chance, _) => chance.Between(1, 9) + chance.Digits(5) is var body ? body + Two(37 - Weighted(body, 3, 4, 6, 7, 8, 9) % 37) : "", Broken.LastDigit);
        registry.Add("mod1110", static (chance, argument) => chance.Between(1, 9) + chance.Digits(int.Parse(argument, System.Globalization.CultureInfo.InvariantCulture) - 2) is var body ? body + Mod1110(body) : "", Broken.LastDigit);
        registry.Add("jmbg", static (chance, argument) => Until(() => Jmbg(chance, argument)), Broken.LastDigit);
        registry.Add("si-tax", static (chance, _) => Until(() => chance.Between(1, 9) + chance.Digits(6) is var body && 11 - Weighted(body, 8, 7, 6, 5, 4, 3, 2) % 11 is < 11 and var check ? body + check % 10 : null), Broken.LastDigit);
        registry.Add("ua-tax", static (chance, _) => chance.Between(1, 4) + chance.Digits(8) is var body ? body + (Weighted(body, -1, 5, 7, 9, 4, 6, 10, 5, 7) % 11 + 11) % 11 % 10 : "", Broken.LastDigit);
        registry.Add("ua-edrpou", static (chance, _) => "1" + chance.Digits(6) is var body && Weighted(body, 1, 2, 3, 4, 5, 6, 7) % 11 is var rest ? body + (rest < 10 ? rest : Weighted(body, 3, 4, 5, 6, 7, 8, 9) % 11 % 10) : "", Broken.LastDigit);
        registry.Add("ru-inn", static (chance, argument) => argument == "10" ? Inn10(chance) : Inn12(chance), Broken.LastDigit);
        registry.Add("ru-snils", static (chance, _) => chance.Between(1, 9) + chance.Digits(8) is var body ? body + Two(Weighted(body, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 101 % 100) : "", Broken.LastDigit);
        registry.Add("ru-ogrn", static (chance, _) => chance.Pick(["1", "5"]) + chance.Digits(11) is var body ? body + Number(body) % 11 % 10 : "", Broken.LastDigit);
        registry.Add("by-id", static (chance, _) => chance.Between(3, 4) + Birth(chance, "ddMMyy") + chance.Pick(["A", "B", "C", "E", "H", "K", "M"]) + chance.Digits(3) + chance.Pick(["PB", "BA", "BI"]) is var body ? body + Icao(body) : "", Broken.LastDigit);
        registry.Add("md-idnp", static (chance, _) => "2" + chance.Digits(11) is var body ? body + Icao(body) : "", Broken.LastDigit);
    }

    private static string CzechBirth(Chance chance) => Until(() =>
    {
        var birth = new DateOnly(1955, 1, 1).AddDays(chance.Below(16_000)).ToString("yyMMdd", System.Globalization.CultureInfo.InvariantCulture);
        var month = Two(Number(birth[2..4]) + 50 * chance.Below(2));
        return Closed(birth[..2] + month + birth[4..] + chance.Digits(3), value => Number(value) % 11 == 0);
    });

    private static string CypriotTax(Chance chance)
    {
        int[] odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
        var body = "1" + chance.Pick(["0", "1", "3"]) + chance.Digits(6);
        return body + (char)('A' + body.Select((c, i) => i % 2 == 0 ? odd[c - '0'] : c - '0').Sum() % 26);
    }

    /// <summary>Law of 1976: 11 less the sum of pairs seven apart by 7 6 5 4 3 2; ten is not issued.</summary>
    private static string? Jmbg(Chance chance, string region)
    {
        var birth = Birth(chance, "ddMMyyyy");
        var body = birth[..4] + birth[5..] + region + chance.Digits(3);
        var sum = Enumerable.Range(0, 6).Sum(i => (7 - i) * (body[i] - '0' + body[i + 6] - '0'));
        var check = 11 - sum % 11;
        return check == 10 ? null : body + (check == 11 ? 0 : check);
    }

    private static string Inn10(Chance chance)
    {
        var body = "77" + chance.Digits(7);
        return body + Weighted(body, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
    }

    private static string Inn12(Chance chance)
    {
        var body = "50" + chance.Digits(8);
        body += Weighted(body, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
        return body + Weighted(body, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
    }
}
