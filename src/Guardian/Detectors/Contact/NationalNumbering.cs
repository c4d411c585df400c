using System.Collections.Immutable;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// National layouts of telephone numbers (ITU-T E.123 section 3, national numbering plans as deposited with ITU under E.129): which digits a number
/// starts with and how it is grouped. Japan and the North American plan have their own rules.
/// </summary>
internal static class NationalNumbering
{
    // Layouts that hardly anything else has stand alone; the others ask for a word.
    private static readonly ImmutableArray<Plan> Plans =
    [
        new("FR", "0", [2, 2, 2, 2, 2], 10, 0.25, "numbering-plan:fr"),
        new("FR", "06,07", [10], 10, 0.05, "numbering-plan:fr", NeedsWord: true),
        new("KR", "010", [3, 4, 4], 11, 0.30, "numbering-plan:kr"),
        new("KR", "02", [2, 3, 4], 9, 0.15, "numbering-plan:kr", NeedsWord: true),
        new("KR", "02", [2, 4, 4], 10, 0.15, "numbering-plan:kr", NeedsWord: true),
        new("KR", "031,032,033,041,042,043,044,051,052,053,054,055,061,062,063,064", [3, 3, 4], 10, 0.15, "numbering-plan:kr", NeedsWord: true),
        new("KR", "031,032,033,041,042,043,044,051,052,053,054,055,061,062,063,064", [3, 4, 4], 11, 0.20, "numbering-plan:kr", NeedsWord: true),
        new("CN", "13,14,15,16,17,18,19", [3, 4, 4], 11, 0.20, "numbering-plan:cn"),
        new("CN", "13,14,15,16,17,18,19", [11], 11, 0.05, "numbering-plan:cn", NeedsWord: true),
        new("GB", "07", [5, 6], 11, 0.25, "numbering-plan:gb"),
        new("GB", "07", [5, 3, 3], 11, 0.25, "numbering-plan:gb"),
        new("GB", "07", [4, 3, 4], 11, 0.20, "numbering-plan:gb"),
        new("GB", "020,023,024,028,029", [3, 4, 4], 11, 0.25, "numbering-plan:gb"),
        new("GB", "0113,0114,0115,0116,0117,0118,0121,0131,0141,0151,0161,0171,0181,0191", [4, 3, 4], 11, 0.25, "numbering-plan:gb"),
        new("GB", "01", [5, 6], 11, 0.20, "numbering-plan:gb", NeedsWord: true),
        new("GB", "07,01,02,03,08", [11], 11, 0.05, "numbering-plan:gb", NeedsWord: true),
        new("AU", "04", [4, 3, 3], 10, 0.25, "numbering-plan:au"),
        new("AU", "02,03,07,08", [2, 4, 4], 10, 0.20, "numbering-plan:au"),
        new("BR", "1,2,3,4,5,6,7,8,9", [2, 5, 4], 11, 0.25, "numbering-plan:br"),
        new("BR", "1,2,3,4,5,6,7,8,9", [2, 4, 4], 10, 0.10, "numbering-plan:br", NeedsWord: true),
        new("ES", "6,7,8,9", [3, 3, 3], 9, 0.05, "numbering-plan:es", NeedsWord: true),
        new("ES", "6,7,8,9", [3, 2, 2, 2], 9, 0.15, "numbering-plan:es", NeedsWord: true),
        new("IT", "32,33,34,35,36,37,38,39", [3, 3, 4], 10, 0.10, "numbering-plan:it", NeedsWord: true),
        new("IT", "32,33,34,35,36,37,38,39", [3, 7], 10, 0.10, "numbering-plan:it", NeedsWord: true),
        new("TR", "05", [4, 3, 2, 2], 11, 0.30, "numbering-plan:tr"),
        new("TR", "05", [4, 3, 4], 11, 0.20, "numbering-plan:tr"),
        new("PH", "09", [4, 3, 4], 11, 0.20, "numbering-plan:ph"),
        new("IN", "6,7,8,9", [5, 5], 10, 0.10, "numbering-plan:in", NeedsWord: true),
        new("DE", "015,016,017", [4, 8], 12, 0.20, "numbering-plan:de"),
        new("DE", "015,016,017", [4, 7], 11, 0.20, "numbering-plan:de"),
        new("DE", "015,016,017", [5, 6], 11, 0.20, "numbering-plan:de", NeedsWord: true),
        new("SG", "6,8,9", [4, 4], 8, 0.05, "numbering-plan:sg", NeedsWord: true),
        new("HK", "5,6,9", [4, 4], 8, 0.05, "numbering-plan:hk", NeedsWord: true),
        new("TW", "09", [4, 3, 3], 10, 0.25, "numbering-plan:tw"),
        new("TH", "06,08,09", [3, 3, 4], 10, 0.20, "numbering-plan:th"),
        new("VN", "03,05,07,08,09", [4, 3, 3], 10, 0.20, "numbering-plan:vn"),
        new("ID", "08", [4, 4, 4], 12, 0.20, "numbering-plan:id"),
        new("ID", "08", [4, 4, 3], 11, 0.20, "numbering-plan:id"),
        new("MX", "55,33,81", [2, 4, 4], 10, 0.10, "numbering-plan:mx", NeedsWord: true),
        new("ZA", "06,07,08", [3, 3, 4], 10, 0.15, "numbering-plan:za", NeedsWord: true),
        new("NL", "06", [2, 8], 10, 0.20, "numbering-plan:nl"),
        new("PL", "4,5,6,7,8", [3, 3, 3], 9, 0.05, "numbering-plan:pl", NeedsWord: true),
        new("RU", "8", [1, 3, 3, 2, 2], 11, 0.25, "numbering-plan:ru"),
        new("CH", "07", [3, 3, 2, 2], 10, 0.30, "numbering-plan:ch"),
        new("SE", "07", [3, 3, 2, 2], 10, 0.25, "numbering-plan:se"),
        new("IL", "05", [3, 3, 4], 10, 0.15, "numbering-plan:il"),
        new("MY", "01", [3, 3, 4], 10, 0.15, "numbering-plan:my", NeedsWord: true),
        new("NZ", "02", [3, 3, 4], 10, 0.15, "numbering-plan:nz", NeedsWord: true),
    ];

    /// <summary>The plan whose layout the groups start with and whose prefix fits; null when there is none.</summary>
    /// <param name="lengths">Digits of each group.</param>
    /// <param name="digits">All digits, in order.</param>
    public static Plan? Find(ReadOnlySpan<int> lengths, ReadOnlySpan<char> digits)
    {
        foreach (var plan in Plans)
        {
            if (lengths.StartsWith(plan.Groups) && digits.Length >= plan.Digits && plan.HasPrefix(digits))
                return plan;
        }

        return null;
    }

    /// <summary>One way in which one country writes its numbers.</summary>
    /// <param name="Country">ISO 3166-1 alpha-2.</param>
    /// <param name="Prefixes">What the digits start with, comma-separated.</param>
    /// <param name="Groups">Digits of each group.</param>
    /// <param name="Digits">All of them.</param>
    /// <param name="Points">Added to the score.</param>
    /// <param name="Reason">Name in reasons.</param>
    /// <param name="NeedsWord">Whether a word for telephones must stand right before.</param>
    internal sealed record Plan(string Country, string Prefixes, int[] Groups, int Digits, double Points, string Reason, bool NeedsWord = false)
    {
        private readonly string[] _prefixes = Prefixes.Split(',');

        public bool HasPrefix(ReadOnlySpan<char> digits)
        {
            foreach (var prefix in _prefixes)
            {
                if (digits.StartsWith(prefix, StringComparison.Ordinal))
                    return true;
            }

            return false;
        }
    }
}
