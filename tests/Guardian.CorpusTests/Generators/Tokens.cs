using System.Text;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Tokens whose characters depend on each other.</summary>
internal sealed class Tokens : IGeneratorFamily
{
    private const string Data = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const string Base62 = Chance.DigitCharacters + Chance.Upper + Chance.Lower;
    private const string Base64Url = Base62 + "-_";

    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("bech32", Bech32, Broken.LastOf(Data));
        registry.Add("elastic-key", ElasticKey);
        registry.Add("rms-authorization", RmsAuthorization);
    }

    /// <summary>BIP-173 for 32 bytes: 52 characters of five bits (the last four bits are zero), then the checksum as a remainder over GF(32).</summary>
    private static string Bech32(Chance chance, string argument)
    {
        var data = Enumerable.Range(0, 51).Select(_ => chance.Below(32)).Append(16 * chance.Below(2)).ToList();
        var prefix = argument.Select(c => c >> 5).Append(0).Concat(argument.Select(c => c & 31));
        var remainder = Remainder([.. prefix, .. data, 0, 0, 0, 0, 0, 0]) ^ 1;
        var checksum = Enumerable.Range(0, 6).Select(i => (int)(remainder >> (5 * (5 - i)) & 31));
        return argument + "1" + string.Concat(data.Concat(checksum).Select(value => Data[value]));
    }

    /// <summary>Division by the generator polynomial x^6 + {29}x^5 + {22}x^4 + {20}x^3 + {21}x^2 + {29}x + {18} over GF(32), as BIP-173 derives it.</summary>
    private static long Remainder(IReadOnlyList<int> values)
    {
        int[] divisor = [29, 22, 20, 21, 29, 18];
        var window = new[] { 0, 0, 0, 0, 0, 1 };
        foreach (var value in values)
        {
            var lead = window[0];
            for (var i = 0; i < 6; i++)
                window[i] = (i < 5 ? window[i + 1] : value) ^ Product(lead, divisor[i]);
        }

        return window.Aggregate(0L, static (sum, digit) => sum << 5 | (long)digit);
    }

    /// <summary>Product in GF(32) with a^5 = a^3 + 1, the field BIP-173 names.</summary>
    private static int Product(int left, int right)
    {
        var product = 0;
        for (; right > 0; right >>= 1)
        {
            product ^= (right & 1) == 1 ? left : 0;
            left = left << 1 ^ ((left & 16) == 16 ? 0b101001 : 0);
        }

        return product;
    }

    /// <summary>Rakuten RMS WEB SERVICE: Base64 of service secret, colon, licence key.</summary>
    private static string RmsAuthorization(Chance chance, string argument) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"SP{chance.Digits(6)}_{chance.Text(Base62, 16)}:SL{chance.Digits(6)}_{chance.Text(Base62, 16)}"));

    /// <summary>Elastic Docs, Create API key: Base64 of id, colon, secret.</summary>
    private static string ElasticKey(Chance chance, string argument) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(chance.Text(Base64Url, 20) + ":" + chance.Text(Base64Url, 22)));
}
