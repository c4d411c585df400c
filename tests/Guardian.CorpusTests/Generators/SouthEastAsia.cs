namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers issued in Singapore, Malaysia, Indonesia and Vietnam.</summary>
internal sealed class SouthEastAsia : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("sg-nric", static (chance, _) => Nric(chance, chance.Pick(["S", "T", "F", "G"])), Broken.LastOf(Chance.Upper));
        registry.Add("sg-fin-m", static (chance, _) => Nric(chance, "M"), Broken.LastOf(Chance.Upper));
        registry.Add("sg-uen", static (chance, _) => LocalCompany(chance), Broken.LastOf(Chance.Upper));
        registry.Add("sg-uen-business", static (chance, _) => chance.Digits(8) is var body ? body + "XMKECAWLJDB"[CheckDigits.Weighted(body, 10, 4, 9, 3, 8, 2, 7, 1) % 11] : "", Broken.LastOf(Chance.Upper));
        registry.Add("sg-uen-entity", static (chance, _) => Entity(chance), Broken.LastOf(Chance.Upper));
        registry.Add("my-nric", static (chance, _) => $"{Date(chance)}{chance.Between(1, 16):00}{chance.Digits(4)}");
        registry.Add("id-nik", static (chance, _) => $"{chance.Pick(["317101", "327306", "510302", "640201"])}{chance.Between(1, 28) + 40 * chance.Below(2):00}{chance.Between(1, 12):00}{chance.Between(50, 99):00}{chance.Between(1, 9999):0000}");
        registry.Add("id-npwp", static (chance, _) => chance.Between(1, 9) + chance.Digits(7) is var body ? $"0{body[..7]}{CheckDigits.Luhn("0" + body[..7])}{chance.Digits(6)}" : "", Broken.Digit(8));
        registry.Add("vn-mst", TaxCode, Broken.LastDigit);
    }

    private static string Date(Chance chance) => $"{chance.Between(50, 99):00}{chance.Between(1, 12):00}{chance.Between(1, 28):00}";

    /// <summary>Letters of the check from remainder 0 to 10 for each series.</summary>
    private static string Nric(Chance chance, string series)
    {
        var digits = chance.Digits(7);
        var sum = CheckDigits.Weighted(digits, 2, 7, 6, 5, 4, 3, 2);
        return series + digits + series switch
        {
            "S" => "JZIHGFEDCBA"[sum % 11],
            "T" => "JZIHGFEDCBA"[(sum + 4) % 11],
            "F" => "XWUTRQPNMLK"[sum % 11],
            "G" => "XWUTRQPNMLK"[(sum + 4) % 11],
            _ => "KLJNPQRTUWX"[10 - (sum + 3) % 11],
        };
    }

    private static string LocalCompany(Chance chance)
    {
        var body = $"{chance.Between(1970, 2025)}{chance.Digits(5)}";
        return body + "ZKCMDNERGWH"[CheckDigits.Weighted(body, 10, 8, 6, 4, 9, 7, 5, 3, 1) % 11];
    }

    private static string Entity(Chance chance)
    {
        const string alphabet = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
        int[] weights = [4, 3, 5, 3, 10, 2, 2, 5, 7];
        var body = $"T{chance.Between(8, 25):00}{chance.Pick(["LL", "SS", "MC", "CC", "PF"])}{chance.Digits(4)}";
        var sum = body.Zip(weights, static (c, weight) => alphabet.IndexOf(c, StringComparison.Ordinal) * weight).Sum() - 5;
        return body + alphabet[(sum % 11 + 11) % 11];
    }

    private static string TaxCode(Chance chance, string argument)
    {
        while (true)
        {
            var body = "0" + chance.Digits(8);
            var check = 10 - CheckDigits.Weighted(body, 31, 29, 23, 19, 17, 13, 7, 5, 3) % 11;
            if (check >= 0 && check < 10)
                return body + check;
        }
    }
}
