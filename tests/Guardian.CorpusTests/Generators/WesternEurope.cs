using static Dlp.Guardian.CorpusTests.Generators.CheckDigits;
using static Dlp.Guardian.CorpusTests.Generators.Parts;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers of the United Kingdom, Ireland, Germany, Austria, Switzerland and France.</summary>
internal sealed class WesternEurope : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("uk-nhs", static (chance, _) => Until(() => Closed(chance.Between(4, 7) + chance.Digits(8), v => (Weighted(v, 10, 9, 8, 7, 6, 5, 4, 3, 2) + (v[9] - '0')) % 11 == 0)), Broken.LastDigit);
        registry.Add("uk-nino", static (chance, _) => chance.Pick(["AB", "CE", "HM", "JX", "PR", "SL", "WK", "YZ"]) + chance.Digits(6) + chance.Pick(["A", "B", "C", "D"]));
        registry.Add("uk-utr", static (chance, _) => UkTaxReference(chance.Digits(9)), Broken.Digit(0));
        registry.Add("uk-driver", static (chance, _) => UkDriver(chance));
        registry.Add("uk-vat", static (chance, _) => UkVat(chance), Broken.Digit(3));
        registry.Add("ie-pps", static (chance, argument) => IrishPps(chance, argument), static (chance, value) => value[..7] + (value[7] == 'W' ? 'A' : (char)('A' + (value[7] - 'A' + 1) % 22)) + value[8..]);
        registry.Add("de-tax-id", static (chance, _) => GermanTaxId(chance), Broken.LastDigit);
        registry.Add("de-id-card", static (chance, argument) => argument + chance.Pick(["C", "F", "L", "T", "Y"])[argument.Length..] + Mixed(chance) is var body ? body + Icao(body) : "", Broken.LastDigit);
        registry.Add("de-social", static (chance, _) => GermanSocial(chance), Broken.LastDigit);
        registry.Add("de-health", static (chance, _) => GermanHealth(chance), Broken.LastDigit);
        registry.Add("de-vat", static (chance, _) => chance.Between(1, 9) + chance.Digits(7) is var body ? body + Mod1110(body) : "", Broken.LastDigit);
        registry.Add("de-lanr", static (chance, _) => chance.Digits(6) is var body ? body + (char)('0' + (1000 - Weighted(body, 4, 9, 4, 9, 4, 9)) % 10) + chance.Digits(2) : "", Broken.Digit(6));
        registry.Add("at-svnr", static (chance, _) => AustrianSocial(chance), Broken.Digit(3));
        registry.Add("at-vat", static (chance, _) => chance.Digits(7) is var body ? body + (char)('0' + (1000 - 4 - CrossSum(body, 1, 2, 1, 2, 1, 2, 1)) % 10) : "", Broken.LastDigit);
        registry.Add("luhn", static (chance, argument) => chance.Between(1, 9) + chance.Digits(int.Parse(argument, System.Globalization.CultureInfo.InvariantCulture) - 2) is var body ? body + Luhn(body) : "", Broken.LastDigit);
        registry.Add("ch-ahv", static (chance, _) => "756" + chance.Digits(9) is var body ? body + (char)('0' + (1000 - Weighted(body, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3)) % 10) : "", Broken.LastDigit);
        registry.Add("ch-uid", static (chance, _) => Until(() => Closed(chance.Between(1, 9) + chance.Digits(7), v => (Weighted(v, 5, 4, 3, 2, 7, 6, 5, 4) + (v[8] - '0')) % 11 == 0)), Broken.LastDigit);
        registry.Add("fr-nir", static (chance, argument) => FrenchNir(chance, argument), Broken.LastDigit);
        registry.Add("fr-spi", static (chance, _) => chance.Between(0, 3) + chance.Digits(9) is var body ? body + (Number(body) % 511).ToString("000", System.Globalization.CultureInfo.InvariantCulture) : "", Broken.LastDigit);
        registry.Add("fr-siret", static (chance, _) => chance.Digits(8) is var body && body + Luhn(body) + chance.Digits(4) is var long13 ? long13 + Luhn(long13) : "", Broken.LastDigit);
        registry.Add("fr-vat", static (chance, _) => chance.Digits(8) is var body && body + Luhn(body) is var siren ? Two((12 + 3 * (Number(siren) % 97)) % 97) + siren : "", Broken.Digit(0));
        registry.Add("fr-rpps", static (chance, _) => "10" + chance.Digits(8) is var body ? body + Luhn(body) : "", Broken.LastDigit);
        registry.Add("fr-rib", static (chance, _) => FrenchRib(chance), Broken.LastDigit);
    }

    /// <summary>Eight characters of a German document: at least two digits among them.</summary>
    private static string Mixed(Chance chance) => chance.Digits(2) + chance.Text("0123456789CFGHJKLMNPRTVWXYZ", 6);

    /// <summary>HMRC: weights 6 7 8 9 10 5 4 3 2 over the last nine; 11 less the rest, with 10 and 11 falling to 1 and 2.</summary>
    private static string UkTaxReference(string body)
    {
        var check = 11 - Weighted(body, 6, 7, 8, 9, 10, 5, 4, 3, 2) % 11;
        return (check > 9 ? check - 9 : check) + body;
    }

    private static string UkDriver(Chance chance)
    {
        var birth = Birth(chance, "yyMMdd");
        var month = int.Parse(birth.AsSpan(2, 2), System.Globalization.CultureInfo.InvariantCulture) + 50 * chance.Below(2);
        return chance.Pick(["MORGA", "SMITH", "JONES", "LEE99", "BROWN", "PATEL", "COX99"]) + birth[0] + Two(month) + birth[4..6] + birth[1] + chance.Text(Chance.Upper, 1) + chance.Pick(["9", "A", "M"]) + chance.Digits(1) + chance.Text(Chance.Upper, 2);
    }

    private static string UkVat(Chance chance)
    {
        var body = chance.Digits(7);
        var check = 97 - (Weighted(body, 8, 7, 6, 5, 4, 3, 2) + 55 * chance.Below(2)) % 97;
        return body + Two(check);
    }

    private static string IrishPps(Chance chance, string second)
    {
        var body = chance.Digits(7);
        var sum = Weighted(body, 8, 7, 6, 5, 4, 3, 2) + (second.Length == 0 ? 0 : 9 * (second[0] - 'A' + 1));
        return body + "WABCDEFGHIJKLMNOPQRSTUV"[sum % 23] + second;
    }

    /// <summary>AO § 139b, ITSG check documentation: one digit of the first ten stands twice, the others once at most.</summary>
    private static string GermanTaxId(Chance chance)
    {
        var digits = Chance.DigitCharacters.ToList();
        digits.RemoveAt(chance.Below(10));
        for (var i = digits.Count - 1; i > 0; i--)
        {
            var j = chance.Below(i + 1);
            (digits[i], digits[j]) = (digits[j], digits[i]);
        }

        if (digits[0] == '0')
            (digits[0], digits[4]) = (digits[4], digits[0]);
        digits.Insert(chance.Between(1, 9), digits[chance.Below(9)]);
        if (digits[0] == '0')
            return GermanTaxId(chance);
        var body = string.Concat(digits);
        return body + Mod1110(body);
    }

    private static string GermanSocial(Chance chance)
    {
        var (front, letter, serial) = (chance.Number(2, 89, 2) + Birth(chance, "ddMMyy"), chance.Below(26), chance.Digits(2));
        return front + (char)('A' + letter) + serial + CrossSum(front + Two(letter + 1) + serial, 2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1) % 10;
    }

    private static string GermanHealth(Chance chance)
    {
        var (letter, digits) = (chance.Below(26), chance.Digits(8));
        return (char)('A' + letter) + digits + CrossSum(Two(letter + 1) + digits, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2) % 10;
    }

    private static string AustrianSocial(Chance chance) => Until(() =>
    {
        var (front, birth) = (chance.Number(100, 999, 3), Birth(chance, "ddMMyy"));
        var check = (Weighted(front, 3, 7, 9) + Weighted(birth, 5, 8, 4, 2, 1, 6)) % 11;
        return check == 10 ? null : front + check + birth;
    });

    private static string FrenchNir(Chance chance, string department)
    {
        department = department.Length > 0 ? department : Two(chance.Between(21, 95));
        var (front, back) = (chance.Between(1, 2) + Birth(chance, "yyMM"), chance.Number(1, 900, 3) + chance.Number(1, 900, 3));
        var number = Number(front + department.Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal) + back);
        return front + department + back + Two(97 - number % 97);
    }

    /// <summary>CFONB: the whole number with 00 as its key, letters as digits, leaves 97 less the key.</summary>
    private static string FrenchRib(Chance chance)
    {
        const string values = "12345678912345678923456789";
        var (head, account) = (chance.Digits(10), chance.Digits(5) + chance.Text(Chance.Upper, 1) + chance.Digits(5));
        var number = System.Numerics.BigInteger.Parse(head + string.Concat(account.Select(c => char.IsAsciiDigit(c) ? c : values[c - 'A'])) + "00", System.Globalization.CultureInfo.InvariantCulture);
        return head + account + Two(97 - (long)(number % 97));
    }
}
