using System.Globalization;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers issued in the United States.</summary>
internal sealed class UnitedStates : IGeneratorFamily
{
    private const string VinAlphabet = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";

    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("us-ssn", SocialSecurity);
        registry.Add("us-itin", static (chance, _) => $"9{chance.Digits(2)}{chance.Pick(ItinGroups)}{chance.Digits(4)}");
        registry.Add("us-ein", static (chance, _) => chance.Pick(EinPrefixes) + chance.Digits(7));
        registry.Add("us-npi", Npi, Broken.LastDigit);
        registry.Add("us-mbi", Mbi);
        registry.Add("us-dea", Dea, Broken.LastDigit);
        registry.Add("us-aba", Aba, Broken.LastDigit);
        registry.Add("vin", Vin, BreakVin);
    }

    private static string[] ItinGroups { get; } = [.. Numbers(50, 65), .. Numbers(70, 88), .. Numbers(90, 92), .. Numbers(94, 99)];

    private static string[] EinPrefixes { get; } =
        [.. Numbers(1, 6), .. Numbers(10, 16), .. Numbers(20, 27), .. Numbers(30, 48), .. Numbers(50, 68), .. Numbers(71, 77), .. Numbers(80, 88), .. Numbers(90, 95), "98", "99"];

    private static IEnumerable<string> Numbers(int low, int high) => Enumerable.Range(low, high - low + 1).Select(number => number.ToString("00", CultureInfo.InvariantCulture));

    private static string SocialSecurity(Chance chance, string argument)
    {
        var area = chance.Between(1, 899);
        return $"{(area == 666 ? 667 : area):000}{chance.Between(1, 99):00}{chance.Between(1, 9999):0000}";
    }

    /// <summary>CMS, check digit requirements: Luhn with the constant prefix 80840.</summary>
    private static string Npi(Chance chance, string argument)
    {
        var body = chance.Between(1, 2) + chance.Digits(8);
        return body + CheckDigits.Luhn("80840" + body);
    }

    /// <summary>CMS, MBI format: C 1-9, A letters, N digits, AN both; letters without S L O I B Z.</summary>
    private static string Mbi(Chance chance, string argument)
    {
        const string letters = "ACDEFGHJKMNPQRTUVWXY";
        return string.Concat("CXNDXNDLLDD".Select((kind, i) => kind switch
        {
            'C' => chance.Text("123456789", 1),
            _ when i is 1 or 4 or 7 or 8 => chance.Text(letters, 1),
            _ when i is 2 or 5 => chance.Text(letters + Chance.DigitCharacters, 1),
            _ => chance.Digits(1),
        }));
    }

    private static string Dea(Chance chance, string argument)
    {
        var digits = chance.Digits(6);
        var sum = CheckDigits.Weighted(digits, 1, 0, 1, 0, 1, 0) + 2 * CheckDigits.Weighted(digits, 0, 1, 0, 1, 0, 1);
        return chance.Text("ABCDEFGHJKLMPRSTUX", 1) + chance.Text(Chance.Upper, 1) + digits + sum % 10;
    }

    /// <summary>ABA: 3(d1+d4+d7) + 7(d2+d5+d8) + (d3+d6+d9) is a multiple of ten.</summary>
    private static string Aba(Chance chance, string argument)
    {
        var body = chance.Pick([.. Numbers(1, 12), .. Numbers(21, 32), .. Numbers(61, 72), "80"]) + chance.Digits(6);
        var sum = CheckDigits.Weighted(body, 3, 7, 1, 3, 7, 1, 3, 7);
        return body + (1000 - sum) % 10;
    }

    /// <summary>49 CFR 565.15 table III (letters) and IV (weights).</summary>
    private static string Vin(Chance chance, string argument)
    {
        var body = chance.Pick(["1", "2", "3", "4", "5"]) + chance.Text("ABCDEFGHJKLMNPRSTUVWXYZ", 2) + chance.Text(VinAlphabet, 5) + "0"
            + chance.Text("ABCDEFGHJKLMNPRSTVWXY123456789", 1) + chance.Text("ABCDEFGHJKLMNPRSTUVWXYZ", 1) + chance.Digits(6);
        int[] weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
        var sum = body.Zip(weights, static (c, weight) => Value(c) * weight).Sum() % 11;
        return body[..8] + (sum == 10 ? "X" : sum.ToString(CultureInfo.InvariantCulture)) + body[9..];
    }

    private static int Value(char c)
    {
        if (char.IsAsciiDigit(c))
            return c - '0';
        foreach (var row in new[] { "AJ", "BKS", "CLT", "DMU", "ENV", "FW", "GPX", "HY", "RZ" }.Index())
        {
            if (row.Item.Contains(c, StringComparison.Ordinal))
                return row.Item == "RZ" ? 9 : row.Index + 1;
        }

        throw new ArgumentOutOfRangeException(nameof(c));
    }

    private static string BreakVin(Chance chance, string value) => value[..8] + (value[8] == 'X' ? '4' : chance.OtherDigit(value[8])) + value[9..];
}
