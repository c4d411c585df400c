using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Credentials with structure inside: checksums, account numbers, JSON.</summary>
internal sealed class Keys : IGeneratorFamily
{
    private const string Base62 = Chance.DigitCharacters + Chance.Upper + Chance.Lower;
    private const string Base32 = Chance.Upper + "234567";

    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("github-token", GitHubToken, Broken.LastOf(Base62));
        registry.Add("aws-key-id", AwsKeyId);
        registry.Add("jwt", Jwt);
        registry.Add("pem-body", PemBody);
    }

    /// <summary>GitHub, "Behind GitHub's new authentication token formats": 30 random characters, CRC-32 of them as six digits of base 62.</summary>
    private static string GitHubToken(Chance chance, string argument)
    {
        var random = chance.Text(Base62, 30);
        var checksum = System.Numerics.BigInteger.Zero + Crc32(Encoding.ASCII.GetBytes(random));
        var digits = "";
        for (var i = 0; i < 6; i++, checksum /= 62)
            digits = Base62[(int)(checksum % 62)] + digits;
        return $"{argument}_{random}{digits}";
    }

    /// <summary>Base32 of one bit, forty bits of account number and what identifies the key; the first bit is set in current ids.</summary>
    private static string AwsKeyId(Chance chance, string argument)
    {
        var bits = "1" + Convert.ToString(long.Parse(chance.Between(1, 9) + chance.Digits(11), CultureInfo.InvariantCulture), 2).PadLeft(40, '0') + chance.Text("01", 39);
        return (argument.Length > 0 ? argument : "AKIA") + string.Concat(bits.Chunk(5).Select(five => Base32[Convert.ToInt32(new string(five), 2)]));
    }

    /// <summary>RFC 7515 section 7.1: header, claims, signature (32 bytes of HMAC, 64 of ES256, 256 of RS256).</summary>
    private static string Jwt(Chance chance, string argument)
    {
        var algorithm = argument.Length > 0 ? argument : "HS256";
        var header = Encode($$"""{"alg":"{{algorithm}}","typ":"JWT"}""");
        var claims = Encode($$"""{"sub":"{{chance.Digits(10)}}","iat":{{1_700_000_000 + chance.Below(90_000_000)}},"scope":"{{chance.Text(Chance.Lower, 8)}}"}""");
        var signature = algorithm switch { "HS256" => 43, "ES256" => 86, "RS256" => 342, "none" => 0, _ => throw new ArgumentException("HS256, ES256, RS256 or none", nameof(argument)) };
        return $"{header}.{claims}.{chance.Text(Base62 + "-_", signature)}";

        static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>RFC 7468 section 2: base64 in lines of 64, so many lines and a shorter last one.</summary>
    private static string PemBody(Chance chance, string argument)
    {
        var lines = Enumerable.Range(0, GeneratorRegistry.Length(chance, argument)).Select(_ => chance.Text(Base62 + "+/", 64));
        return string.Join('\n', lines.Append(chance.Text(Base62, 4 * chance.Between(2, 14) - 2) + "=="));
    }

    /// <summary>The CRC of ISO 3309 and RFC 1952, bit by bit.</summary>
    private static uint Crc32(byte[] data)
    {
        var remainder = uint.MaxValue;
        foreach (var bit in data.SelectMany(octet => Enumerable.Range(0, 8).Select(i => (uint)(octet >> i & 1))))
            remainder = ((remainder ^ bit) & 1) == 1 ? remainder >> 1 ^ 0xEDB88320 : remainder >> 1;
        return ~remainder;
    }
}
