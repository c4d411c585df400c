namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers of devices and travel documents.</summary>
internal sealed class Devices : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("imei", static (chance, _) => WithLuhn("35" + chance.Digits(12)), Broken.LastDigit);
        registry.Add("iccid", static (chance, _) => WithLuhn("8981" + chance.Digits(14)), Broken.LastDigit);
        registry.Add("mac", static (chance, argument) => string.Join(argument.Length == 0 ? ":" : argument, Enumerable.Range(0, 6).Select(_ => chance.Digits(1) + chance.Pick(["a", "b", "c", "d", "e", "f", "4", "7"]))));
        registry.Add("ipv4", static (chance, _) => $"{chance.Pick(["52", "81", "133", "203", "185"])}.{chance.Between(1, 254)}.{chance.Between(114, 254)}.{chance.Between(1, 254)}");
        registry.Add("ipv6", static (chance, _) => $"2400:{chance.Between(1000, 9999)}:{chance.Between(1000, 9999)}::{chance.Between(1, 99)}:{chance.Between(1000, 9999)}");
        registry.Add("mrz-td3", PassportLine, static (chance, valid) => valid[..9] + (char)('0' + (valid[9] - '0' + 1) % 10) + valid[10..]);
    }

    private static string WithLuhn(string body) => body + CheckDigits.Luhn(body);

    /// <summary>ICAO Doc 9303-4, second line: number, nationality, birth, sex, expiry, personal number; check digits by weights 7 3 1.</summary>
    private static string PassportLine(Chance chance, string argument)
    {
        var number = chance.Pick(["TK", "TR", "MU", "TZ"]) + chance.Digits(7);
        var birth = $"{chance.Between(50, 99)}{chance.Between(10, 12)}{chance.Between(10, 28)}";
        var expiry = $"{chance.Between(27, 35)}0{chance.Between(1, 9)}{chance.Between(10, 28)}";
        var personal = "<<<<<<<<<<<<<<";
        var line = number + Check(number) + "JPN" + birth + Check(birth) + chance.Pick(["M", "F"]) + expiry + Check(expiry) + personal + "0";
        return line + Check(line[..10] + line[13..20] + line[21..43]);
    }

    private static int Check(string field) =>
        field.Select((c, i) => (c == '<' ? 0 : char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10) * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1)).Sum() % 10;
}
