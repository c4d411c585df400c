using System.Globalization;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers issued in China, Hong Kong and Taiwan.</summary>
internal sealed class China : IGeneratorFamily
{
    private const string CreditCodeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly string[] Divisions = ["110101", "120103", "310115", "320106", "330106", "440305", "510104", "610102", "650102"];

    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("cn-id", ResidentId, static (chance, value) => value[..^1] + (value[^1] == 'X' ? '5' : chance.OtherDigit(value[^1])));
        registry.Add("cn-uscc", CreditCode, Broken.LastOf(CreditCodeAlphabet));
        registry.Add("hk-id", static (chance, _) => HongKong(chance.Text(Chance.Upper, 1) + chance.Digits(6)), BreakHongKong);
        registry.Add("hk-two", static (chance, _) => HongKong(chance.Pick(["WX", "XA", "EC"]) + chance.Digits(6)), BreakHongKong);
        registry.Add("tw-id", static (chance, _) => Taiwan(chance.Text(Chance.Upper, 1), chance.Between(1, 2).ToString(CultureInfo.InvariantCulture), chance.Digits(7)), Broken.LastDigit);
        registry.Add("tw-arc", static (chance, _) => Taiwan(chance.Text(Chance.Upper, 1), chance.Between(8, 9).ToString(CultureInfo.InvariantCulture), chance.Digits(7)), Broken.LastDigit);
        registry.Add("tw-arc-old", static (chance, _) => Taiwan(chance.Text(Chance.Upper, 1), chance.Text("ABCD", 1), chance.Digits(7)), Broken.LastDigit);
        registry.Add("tw-ubn", BusinessNumber, BreakBusinessNumber);
    }

    /// <summary>GB 11643-1999: weights 2^(18-i) modulo 11; the whole leaves remainder 1.</summary>
    private static string ResidentId(Chance chance, string argument)
    {
        var body = $"{chance.Pick(Divisions)}{chance.Between(1950, 2012)}{chance.Between(1, 12):00}{chance.Between(1, 28):00}{chance.Digits(3)}";
        var sum = body.Select(static (c, i) => (c - '0') * (1 << (17 - i)) % 11).Sum();
        var check = (12 - sum % 11) % 11;
        return body + (check == 10 ? "X" : check.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>GB 32100-2015 table of weights.</summary>
    private static string CreditCode(Chance chance, string argument)
    {
        int[] weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
        var body = chance.Pick(["91", "92", "11", "51"]) + chance.Pick(Divisions) + chance.Pick(["MA", "67", "X1", "70"]) + chance.Text(CreditCodeAlphabet, 7);
        var sum = body.Zip(weights, static (c, weight) => CreditCodeAlphabet.IndexOf(c, StringComparison.Ordinal) * weight).Sum();
        return body + CreditCodeAlphabet[(31 - sum % 31) % 31];
    }

    private static string HongKong(string body)
    {
        var sum = (" " + body)[^8..].Select(static (c, i) => (9 - i) * (c == ' ' ? 36 : char.IsAsciiDigit(c) ? c - '0' : c - 55)).Sum();
        var check = (11 - sum % 11) % 11;
        return body + (check == 10 ? "A" : check.ToString(CultureInfo.InvariantCulture));
    }

    private static string BreakHongKong(Chance chance, string value) => value[..^1] + (value[^1] == 'A' ? '6' : chance.OtherDigit(value[^1]));

    /// <summary>Letters in the order of their codes 10 to 35.</summary>
    private static string Taiwan(string first, string second, string digits)
    {
        const string order = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
        var code = order.IndexOf(first, StringComparison.Ordinal) + 10;
        var next = char.IsAsciiDigit(second[0]) ? second[0] - '0' : (order.IndexOf(second, StringComparison.Ordinal) + 10) % 10;
        var sum = code / 10 + code % 10 * 9 + next * 8 + CheckDigits.Weighted(digits, 7, 6, 5, 4, 3, 2, 1);
        return $"{first}{second}{digits}{(1000 - sum) % 10}";
    }

    private static string BusinessNumber(Chance chance, string argument)
    {
        while (true)
        {
            var value = chance.Digits(8);
            if (IsBusinessNumber(value))
                return value;
        }
    }

    private static string BreakBusinessNumber(Chance chance, string value)
    {
        while (true)
        {
            var other = value[..7] + chance.OtherDigit(value[7]);
            if (!IsBusinessNumber(other))
                return other;
        }
    }

    private static bool IsBusinessNumber(string value)
    {
        int[] weights = [1, 2, 1, 2, 1, 2, 4, 1];
        var sums = value.Zip(weights, static (c, weight) => ((c - '0') * weight).ToString(CultureInfo.InvariantCulture).Sum(static digit => digit - '0')).ToArray();
        // A seventh digit 7 makes 28, 2 + 8 = 10, which counts as 1 or 0.
        return value[6] == '7' ? (sums.Sum() - 10) % 5 == 0 || (sums.Sum() - 9) % 5 == 0 : sums.Sum() % 5 == 0;
    }
}
