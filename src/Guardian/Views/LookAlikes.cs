using System.Buffers;
using System.Globalization;

namespace Dlp.Guardian.Views;

/// <summary>
/// Letters and digits that look like ASCII ones: confusables of UTS #39, written to <c>Data/look-alikes.txt</c> by <c>Data/generate.py</c>.
/// What NFKC folds (full-width, mathematical, circled) is not among them.
/// </summary>
internal static class LookAlikes
{
    private static readonly byte[] Table = Load();

    /// <summary>All of them, for searching.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create([.. Enumerable.Range(0, Table.Length).Where(i => Table[i] != 0).Select(i => (char)i)]);

    /// <summary>What a character looks like, or NUL.</summary>
    public static char Fold(char c) => c < Table.Length ? (char)Table[c] : '\0';

    private static byte[] Load()
    {
        using var stream = typeof(LookAlikes).Assembly.GetManifestResourceStream("look-alikes.txt")
            ?? throw new InvalidOperationException("The assembly was built without its table of look-alikes.");
        using var reader = new StreamReader(stream);
        var table = new byte[0xAC00];
        while (reader.ReadLine() is { } line)
            table[int.Parse(line.AsSpan(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = (byte)line[5];
        return table;
    }
}
