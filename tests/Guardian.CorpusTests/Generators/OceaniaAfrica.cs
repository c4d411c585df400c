using System.Globalization;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers issued in Australia, New Zealand and Africa.</summary>
internal sealed class OceaniaAfrica : IGeneratorFamily
{
    private const string HealthLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string ZimbabweLetters = "ABCDEFGHJKLMNPQRSTVWXYZ";

    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("au-abn", BusinessNumber, Broken.LastDigit);
        registry.Add("au-acn", static (chance, _) => chance.Digits(8) is var body ? body + (1000 - CheckDigits.Weighted(body, 8, 7, 6, 5, 4, 3, 2, 1)) % 10 : "", Broken.LastDigit);
        registry.Add("au-tfn", TaxFile, Broken.LastDigit);
        registry.Add("au-medicare", static (chance, _) => chance.Between(2, 6) + chance.Digits(7) is var body ? $"{body}{CheckDigits.Weighted(body, 1, 3, 7, 9, 1, 3, 7, 9) % 10}{chance.Between(1, 9)}" : "", Broken.Digit(8));
        registry.Add("au-ihi", static (chance, _) => "800360" + chance.Digits(9) is var body ? body + CheckDigits.Luhn(body) : "", Broken.LastDigit);
        registry.Add("nz-ird", InlandRevenue, Broken.LastDigit);
        registry.Add("nz-nhi", OldHealthIndex, Broken.LastDigit);
        registry.Add("nz-nhi-new", NewHealthIndex, Broken.LastOf(HealthLetters));
        registry.Add("nz-nzbn", static (chance, _) => "9429" + chance.Digits(8) is var body ? body + (1000 - CheckDigits.Weighted(body, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3)) % 10 : "", Broken.LastDigit);
        registry.Add("za-id", static (chance, _) => $"{chance.Between(50, 99):00}{chance.Between(1, 12):00}{chance.Between(1, 28):00}{chance.Digits(4)}{chance.Between(0, 1)}8" is var body ? body + CheckDigits.Luhn(body) : "", Broken.LastDigit);
        registry.Add("za-tax", static (chance, _) => chance.Pick(["0", "1", "2", "3", "9"]) + chance.Digits(8) is var body ? body + CheckDigits.Luhn(body) : "", Broken.LastDigit);
        registry.Add("za-vat", static (chance, _) => "4" + chance.Digits(8) is var body ? body + CheckDigits.Luhn(body) : "", Broken.LastDigit);
        registry.Add("zw-id", Zimbabwe, static (chance, value) => value[..9] + chance.Pick(ZimbabweLetters.Where(letter => letter != value[9]).ToList()) + value[10..]);
        registry.Add("mu-nic", Mauritius, Broken.LastOf("0123456789ABCDEFG"));
    }

    /// <summary>Australian Business Register: the two leading digits are the check: 89 less the weighted remainder, plus ten.</summary>
    private static string BusinessNumber(Chance chance, string argument)
    {
        var company = chance.Digits(9);
        var sum = CheckDigits.Weighted(company, 3, 5, 7, 9, 11, 13, 15, 17, 19);
        return (99 - sum % 89).ToString(CultureInfo.InvariantCulture) + company;
    }

    private static string TaxFile(Chance chance, string argument)
    {
        while (true)
        {
            var body = chance.Between(1, 9) + chance.Digits(7);
            // Ten times the check digit, and ten is minus one modulo eleven: the digit is the remainder itself.
            var check = CheckDigits.Weighted(body, 1, 4, 3, 7, 5, 8, 6, 9) % 11;
            if (check < 10)
                return body + check;
        }
    }

    private static string InlandRevenue(Chance chance, string argument)
    {
        while (true)
        {
            var body = chance.Between(10_000_000, 14_999_999).ToString(CultureInfo.InvariantCulture);
            var check = (11 - CheckDigits.Weighted(body, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
            if (check == 10)
                check = (11 - CheckDigits.Weighted(body, 7, 4, 3, 2, 5, 2, 7, 6) % 11) % 11;
            if (check < 10)
                return body + check;
        }
    }

    private static int HealthSum(string body) => body.Select(static (c, i) => (7 - i) * (char.IsAsciiDigit(c) ? c - '0' : HealthLetters.IndexOf(c, StringComparison.Ordinal) + 1)).Sum();

    /// <summary>HISO 10046, before 2022: no number where the remainder is zero; ten is written 0.</summary>
    private static string OldHealthIndex(Chance chance, string argument)
    {
        while (true)
        {
            var body = chance.Text(HealthLetters, 3) + chance.Digits(3);
            var remainder = HealthSum(body) % 11;
            if (remainder > 0)
                return body + (remainder == 1 ? 0 : 11 - remainder);
        }
    }

    /// <summary>HISO 10046:2023: 23 less the remainder by 23 is the place of the check letter.</summary>
    private static string NewHealthIndex(Chance chance, string argument)
    {
        var body = chance.Text(HealthLetters, 3) + chance.Digits(2) + chance.Text(HealthLetters, 1);
        return body + HealthLetters[23 - HealthSum(body) % 23 - 1];
    }

    private static string Zimbabwe(Chance chance, string argument)
    {
        var digits = chance.Number(2, 86, 2) + chance.Digits(7);
        var remainder = int.Parse(digits, CultureInfo.InvariantCulture) % 23;
        return digits + (remainder == 0 ? 'Z' : ZimbabweLetters[remainder - 1]) + chance.Number(2, 86, 2);
    }

    private static string Mauritius(Chance chance, string argument)
    {
        const string values = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var body = $"{chance.Text(Chance.Upper, 1)}{chance.Between(1, 28):00}{chance.Between(1, 12):00}{chance.Between(50, 99):00}{chance.Digits(6)}";
        var sum = body.Select(static (c, i) => values.IndexOf(c, StringComparison.Ordinal) * (14 - i)).Sum();
        return body + values[(17 - sum % 17) % 17];
    }
}
