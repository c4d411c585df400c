using System.Text;
using Dlp.Guardian.Detectors.Secrets;

namespace Dlp.Guardian.Tests.Views;

/// <summary>Values with a check of their own, made up from a seed.</summary>
internal static class Values
{
    private const string Base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static IReadOnlyList<(string Type, Func<Random, string> Create)> All { get; } =
    [
        ("CREDIT_CARD", Card),
        ("IBAN_CODE", Iban),
        ("JP_MY_NUMBER", MyNumber),
        ("GITHUB_TOKEN", GitHub),
        ("AWS_ACCESS_KEY", Aws),
        ("JWT", Jwt),
        ("EMAIL_ADDRESS", random => Letters(random, "abcdefghij", 8) + "@acme.co.jp"),
    ];

    public static string Card(Random random)
    {
        var digits = "4" + Letters(random, "0123456789", 14);
        return digits + Enumerable.Range(0, 10).First(last => Dlp.Guardian.Identifiers.CheckDigits.Luhn(digits + last));
    }

    public static string MyNumber(Random random)
    {
        while (true)
        {
            var number = Letters(random, "123456789", 12);
            if (Guardian.Detectors.Japan.MyNumberDetector.HasCheckDigit(number))
                return number;
        }
    }

    public static string Iban(Random random)
    {
        var account = Letters(random, "0123456789", 18);
        var remainder = 0;
        foreach (var c in account + "131400")
            remainder = (remainder * 10 + c - '0') % 97;
        return "DE" + (98 - remainder).ToString("00") + account;
    }

    public static string GitHub(Random random)
    {
        var body = Letters(random, Base62, 30);
        var checksum = Crc32.Compute(Encoding.ASCII.GetBytes(body));
        var tail = new char[6];
        for (var i = 5; i >= 0; i--, checksum /= 62)
            tail[i] = Base62[(int)(checksum % 62)];
        return "ghp_" + body + new string(tail);
    }

    // Account numbers have twelve decimal digits: the first letter after the prefix must be small.
    public static string Aws(Random random) => "AKIA" + "Q" + Letters(random, Base32, 15);

    public static string Jwt(Random random)
    {
        static string Part(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return Part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + Part($"{{\"sub\":\"{random.Next(1000, 9999)}\"}}") + "." + Letters(random, Base62, 43);
    }

    private static string Letters(Random random, string alphabet, int count) => new(Enumerable.Range(0, count).Select(_ => alphabet[random.Next(alphabet.Length)]).ToArray());
}
