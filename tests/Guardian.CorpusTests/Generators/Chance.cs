using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Seeded chance (SplitMix64), the same on every machine and runtime: a failure can be looked at again.</summary>
internal sealed class Chance(ulong seed)
{
    public const string DigitCharacters = "0123456789";
    public const string Lower = "abcdefghijklmnopqrstuvwxyz";
    public const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private ulong _state = seed;

    /// <summary>Chance of one expansion of one line of one file.</summary>
    public static Chance For(string file, string line, int expansion)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{file}\n{expansion}\n{line}"));
        return new(BinaryPrimitives.ReadUInt64LittleEndian(hash));
    }

    /// <summary>0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)count);
    }

    /// <summary>Both ends included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>One of them.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Characters of an alphabet.</summary>
    public string Text(string alphabet, int length) => string.Create(length, (this, alphabet), static (span, state) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = state.alphabet[state.Item1.Below(state.alphabet.Length)];
    });

    /// <summary>Decimal digits, zeros in front included.</summary>
    public string Digits(int length) => Text(DigitCharacters, length);

    /// <summary>A number of exactly so many digits, padded with zeros.</summary>
    public string Number(int low, int high, int width) => Between(low, high).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(width, '0');

    /// <summary>A digit that is not this one.</summary>
    public char OtherDigit(char digit) => (char)('0' + (digit - '0' + 1 + Below(9)) % 10);
}
