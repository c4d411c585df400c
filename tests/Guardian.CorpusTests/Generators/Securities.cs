using System.Globalization;
using System.Security.Cryptography;
using static Dlp.Guardian.CorpusTests.Generators.CheckDigits;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Securities, entities and wallets with checksums.</summary>
internal sealed class Securities : IGeneratorFamily
{
    private const string Base58Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private const string RippleAlphabet = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";
    private const string Bech32Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("isin", static (chance, argument) => argument + chance.Text(Chance.DigitCharacters + Chance.Upper, 4) + chance.Digits(5) is var body ? body + Luhn(Expand(body)) : "", Broken.LastDigit);
        registry.Add("cusip", static (chance, _) => chance.Digits(3) + chance.Text(Chance.DigitCharacters + Chance.Upper, 3) + chance.Digits(2) is var body ? body + DoubleSum(body) : "", Broken.LastDigit);
        registry.Add("sedol", static (chance, _) => "B" + chance.Text("0123456789BCDFGHJKLMNPQRSTVWXYZ", 4) + chance.Digits(1) is var body
            ? body + (char)('0' + (1000 - body.Zip((int[])[1, 3, 1, 7, 3, 9], static (c, weight) => Value(c) * weight).Sum()) % 10) : "", Broken.LastDigit);
        registry.Add("figi", static (chance, _) => "BBG0" + chance.Text("0123456789BCDFGHJKLMNPQRSTVWXYZ", 7) is var body ? body + DoubleSum(body) : "", Broken.LastDigit);
        registry.Add("lei", static (chance, _) => chance.Digits(4) + "00" + chance.Text(Chance.DigitCharacters + Chance.Upper, 12) is var body ? body + Mod97(body) : "", Broken.LastDigit);
        registry.Add("sepa-ci", static (chance, _) => chance.Digits(11) is var body ? "DE" + Mod97(body + "DE") + "ZZZ" + body : "", Broken.LastDigit);
        registry.Add("base58check", static (chance, argument) => Base58(byte.Parse(argument, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), chance, Base58Alphabet), Broken.LastOf("abcdefghijk"));
        registry.Add("xrp", static (chance, _) => Base58(0, chance, RippleAlphabet), Broken.LastOf("abcdefghijk"));
        registry.Add("wallet-bech32", static (chance, argument) => Bech32(chance, argument.Split(' ')), Broken.LastOf(Bech32Alphabet));
        registry.Add("cashaddr", static (chance, _) => CashAddress(chance), Broken.LastOf(Bech32Alphabet));
    }

    private static int Value(char c) => char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;

    private static string Expand(string text) => string.Concat(text.Select(static c => Value(c).ToString(CultureInfo.InvariantCulture)));

    /// <summary>ANSI X9.6: every second value doubled, digits added up.</summary>
    private static char DoubleSum(string body) => (char)('0' + (1000 - body.Select(static (c, i) => Value(c) * (i % 2 + 1)).Sum(static number => number / 10 + number % 10)) % 10);

    private static string Base58(byte version, Chance chance, string alphabet)
    {
        byte[] payload = [version, .. Enumerable.Range(0, 20).Select(_ => (byte)chance.Below(256))];
        byte[] all = [.. payload, .. SHA256.HashData(SHA256.HashData(payload)).Take(4)];
        var number = new System.Numerics.BigInteger(all, isUnsigned: true, isBigEndian: true);
        var text = "";
        while (number > 0)
        {
            text = alphabet[(int)(number % 58)] + text;
            number /= 58;
        }

        return new string(alphabet[0], all.TakeWhile(static b => b == 0).Count()) + text;
    }

    /// <summary>BIP 173 and BIP 350: human-readable part, first data value or -, number of data values.</summary>
    private static string Bech32(Chance chance, string[] arguments)
    {
        var (prefix, first, length) = (arguments[0], arguments[1], int.Parse(arguments[2], CultureInfo.InvariantCulture));
        var data = Enumerable.Range(0, length).Select(_ => chance.Below(32)).ToList();
        if (first != "-")
            data[0] = int.Parse(first, CultureInfo.InvariantCulture);
        IEnumerable<int> expanded = [.. prefix.Select(static c => c >> 5), 0, .. prefix.Select(static c => c & 31), .. data, 0, 0, 0, 0, 0, 0];
        long[] generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
        var sum = expanded.Aggregate(1L, (checksum, value) => generator.Where((_, i) => (checksum >> 25 >> i & 1) != 0).Aggregate((checksum & 0x1ffffff) << 5 ^ value, static (a, b) => a ^ b));
        sum ^= first is "-" or "0" ? 1 : 0x2bc830a3;
        return prefix + "1" + string.Concat(data.Concat(Enumerable.Range(0, 6).Select(i => (int)(sum >> 5 * (5 - i) & 31))).Select(static value => Bech32Alphabet[value]));
    }

    private static string CashAddress(Chance chance)
    {
        // Version 0, 160 bits in 34 values of five.
        List<int> data = [0, .. Enumerable.Range(0, 33).Select(_ => chance.Below(32))];
        IEnumerable<int> expanded = [.. "bitcoincash".Select(static c => c & 31), 0, .. data, 0, 0, 0, 0, 0, 0, 0, 0];
        long[] generator = [0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4, 0xae2eabe2a8, 0x1e4f43e470];
        var sum = expanded.Aggregate(1L, (checksum, value) => generator.Where((_, i) => (checksum >> 35 >> i & 1) != 0).Aggregate((checksum & 0x07ffffffff) << 5 ^ value, static (a, b) => a ^ b)) ^ 1;
        return string.Concat(data.Concat(Enumerable.Range(0, 8).Select(i => (int)(sum >> 5 * (7 - i) & 31))).Select(static value => Bech32Alphabet[value]));
    }
}
