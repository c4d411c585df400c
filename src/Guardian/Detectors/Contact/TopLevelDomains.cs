using System.Collections.Frozen;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// Names in the DNS root, in Unicode and as A-labels (RFC 5890), from the IANA section of Debian's publicsuffix package. They tell
/// addresses from file names such as <c>icon@2x.png</c>.
/// </summary>
internal static class TopLevelDomains
{
    // RFC 6761, RFC 8375 and RFC 9476, and what organisations use inside: an address there is real to its owner.
    private static readonly FrozenSet<string> Private = new[] { "local", "lan", "internal", "intranet", "corp", "home", "private", "localdomain", "alt" }
        .ToFrozenSet(StringComparer.Ordinal);

    // RFC 2606 and RFC 6761.
    private static readonly FrozenSet<string> Reserved = new[] { "test", "example", "invalid", "localhost" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Public = Load();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PublicBySpan = Public.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PrivateBySpan = Private.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ReservedBySpan = Reserved.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestUnicode = Public.Where(name => name[0] >= 0x80).Max(name => name.Length);

    public static bool IsPublic(ReadOnlySpan<char> label) => Contains(PublicBySpan, label);

    public static bool IsPrivate(ReadOnlySpan<char> label) => Contains(PrivateBySpan, label);

    public static bool IsReserved(ReadOnlySpan<char> label) => Contains(ReservedBySpan, label);

    /// <summary>Length of the longest internationalised name a label starts with, or 0: Japanese goes on without a space after an address.</summary>
    public static int UnicodePrefixLength(ReadOnlySpan<char> label)
    {
        for (var length = Math.Min(label.Length, LongestUnicode); length > 0; length--)
        {
            if (PublicBySpan.Contains(label[..length]))
                return length;
        }

        return 0;
    }

    private static bool Contains(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> names, ReadOnlySpan<char> label)
    {
        if (label.Length > 63)
            return false;
        Span<char> lower = stackalloc char[label.Length];
        label.ToLowerInvariant(lower);
        return names.Contains(lower);
    }

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(TopLevelDomains).Assembly.GetManifestResourceStream("top-level-domains.txt")
            ?? throw new InvalidOperationException("The assembly was built without its list of top-level domains.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
