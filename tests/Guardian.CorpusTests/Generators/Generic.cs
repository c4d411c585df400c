using System.Globalization;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Alphabets, choices, dates and words.</summary>
internal sealed class Generic : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry)
    {
        const string base62 = Chance.DigitCharacters + Chance.Upper + Chance.Lower;
        Alphabet("base62", base62);
        Alphabet("base58", "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
        Alphabet("base64", base62 + "+/");
        Alphabet("base64url", base62 + "-_");
        Alphabet("base32", Chance.Upper + "234567");
        Alphabet("hex", "0123456789abcdef");
        Alphabet("HEX", "0123456789ABCDEF");
        Alphabet("digits", Chance.DigitCharacters);
        Alphabet("lower", Chance.Lower);
        Alphabet("upper", Chance.Upper);
        Alphabet("alnum", Chance.Lower + Chance.DigitCharacters);
        Alphabet("ALNUM", Chance.Upper + Chance.DigitCharacters);
        registry.Add("int", static (chance, argument) => GeneratorRegistry.Length(chance, argument).ToString(CultureInfo.InvariantCulture));
        registry.Add("from", static (chance, argument) => argument.Length > 0 ? chance.Pick(argument.Split('|')) : throw new ArgumentException("choices stand behind a colon, with bars between them", nameof(argument)));
        registry.Add("uuid", static (chance, _) => Uuid(chance));
        registry.Add("date", static (chance, _) => Day(chance).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        registry.Add("time", static (chance, _) => new TimeOnly(chance.Below(24), chance.Below(60), chance.Below(60)).ToString("HH:mm:ss", CultureInfo.InvariantCulture));

        void Alphabet(string name, string characters) => registry.Add(name, (chance, argument) => chance.Text(characters, GeneratorRegistry.Length(chance, argument)));
    }

    /// <summary>RFC 9562 section 5.4: version 4.</summary>
    private static string Uuid(Chance chance)
    {
        const string hex = "0123456789abcdef";
        return $"{chance.Text(hex, 8)}-{chance.Text(hex, 4)}-4{chance.Text(hex, 3)}-{chance.Text("89ab", 1)}{chance.Text(hex, 3)}-{chance.Text(hex, 12)}";
    }

    private static DateOnly Day(Chance chance) => new DateOnly(2019, 1, 1).AddDays(chance.Below(2900));
}
