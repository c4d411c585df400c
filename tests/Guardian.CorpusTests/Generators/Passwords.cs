namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Passwords as people and password managers make them.</summary>
internal sealed class Passwords : IGeneratorFamily
{
    private const string Signs = "!@#$%^&*-_+=?";

    private static readonly string[] Roots =
        "Sakura Winter Summer Tokyo Yamada Dragon Coffee Monkey Panda Falcon Rocket Maple Copper Orange Thunder Hikari Kyoto Guitar Banana Tiger Purple Silver Hunter Pepper Ocean".Split(' ');

    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("password", static (chance, _) => Any(chance));
        registry.Add("strong-password", static (chance, argument) => Managed(chance, argument.Length == 0 ? 16 : GeneratorRegistry.Length(chance, argument)));
        registry.Add("plain-password", static (chance, _) => chance.Below(2) == 0 ? chance.Pick(Roots).ToLowerInvariant() + chance.Digits(chance.Between(2, 4)) : Strip(Managed(chance, chance.Between(9, 14))));
        registry.Add("basic-credentials", static (chance, _) => Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(chance.Pick(["alice", "bob", "svc_app"]) + ":" + Any(chance))));
        registry.Add("bech32-text", static (chance, argument) => chance.Text("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", GeneratorRegistry.Length(chance, argument)));
        registry.Add("encoded-pem", static (chance, _) => EncodedPem(chance));
        registry.Add("user", static (chance, _) => chance.Pick(["admin", "root", "yamada", "tanaka", "bob", "alice", "svc_app", "deploy", "jsmith"]));
    }

    /// <summary>RFC 7468 in base64 once more, as CI variables hold it.</summary>
    private static string EncodedPem(Chance chance)
    {
        var lines = Enumerable.Range(0, 6).Select(_ => chance.Text(Chance.DigitCharacters + Chance.Upper + Chance.Lower + "+/", 64));
        return Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes($"-----BEGIN RSA PRIVATE KEY-----\n{string.Join('\n', lines)}\n-----END RSA PRIVATE KEY-----\n"));
    }

    private static string Any(Chance chance) => chance.Below(4) switch
    {
        0 => chance.Pick(Roots) + chance.Between(2015, 2026) + chance.Pick(["!", "#", "$", "@", "!!"]),
        1 => Leet(chance.Pick(Roots)) + chance.Pick(["!", "#", "@"]) + chance.Digits(2),
        2 => chance.Pick(Roots) + chance.Pick(["-", "_", "#"]) + chance.Pick(Roots) + chance.Digits(chance.Between(2, 3)),
        _ => Managed(chance, chance.Between(10, 16)),
    };

    /// <summary>Letters, digits and inner signs; every kind at least once.</summary>
    private static string Managed(Chance chance, int length)
    {
        var rest = chance.Text(Chance.Lower + Chance.Upper + Chance.DigitCharacters, length - 5);
        return chance.Text(Chance.Upper, 1) + chance.Text(Chance.Lower, 1) + rest[..(rest.Length / 2)] + chance.Text("!@#%*-_+=", 1) + rest[(rest.Length / 2)..] + chance.Text(Chance.DigitCharacters, 1) + chance.Text(Chance.Lower, 1);
    }

    private static string Strip(string value) => string.Concat(value.Where(c => !Signs.Contains(c, StringComparison.Ordinal)));

    private static string Leet(string word) => word.Replace('a', '4').Replace('e', '3').Replace('o', '0');
}
