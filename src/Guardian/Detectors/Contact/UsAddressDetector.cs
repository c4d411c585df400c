using System.Collections.Frozen;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// US and Canadian street addresses: number, street name, suffix, unit, then city, state and ZIP code or province and postal code
/// (USPS Publication 28, appendices B and C1). Without state and code, a word for addresses must stand near.
/// </summary>
internal sealed class UsAddressDetector : AnchoredDetector
{
    private static readonly ImmutableArray<string> Suffixes =
    [
        " street", " avenue", " boulevard", " drive", " lane", " road", " court", " circle", " highway", " parkway", " terrace", " place", " way", " square", " trail", " st", " ave", " blvd", " rd", " dr", " ln", " ct",
        " pkwy", " hwy", " cir", " ter", " pl",
    ];

    private static readonly FrozenSet<string> States = new[]
    {
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH",
        "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "PR", "GU", "VI", "AS", "AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StatesBySpan = States.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly ImmutableArray<string> Units = ["apt", "apartment", "suite", "ste", "unit", "floor", "fl", "room", "rm", "#", "bldg"];

    public override string Name => "address-us";

    public override SensitiveInformationType Type => PostalAddress.Type;

    // The suffixes of two letters would be everywhere; three characters with the blank.
    public override DetectorAnchors Anchors { get; } = new() { CaselessLiterals = Suffixes };

    public override int Specificity => 1;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var suffixEnd = at + Suffixes[literal].Length;
        if (suffixEnd < text.Length && char.IsLetter(text[suffixEnd]))
            return;
        context.Charge(4);
        var street = StreetText.CapitalisedBack(text, at, 4);
        if (street == at)
            return;
        var start = StreetText.NumberBack(text, street);
        if (start < 0 && char.IsAsciiDigit(text[street]))
            start = NumberAt(text, street); // "42 5th Avenue": the words reach over the number.
        if (start < 0)
            return;
        context.Charge(120);
        var end = suffixEnd < text.Length && text[suffixEnd] == '.' && at + 5 >= suffixEnd ? suffixEnd + 1 : suffixEnd;
        end = Unit(text, end);
        var (cityEnd, hasCode) = CityStateCode(text, end);
        var word = context.Near(StreetText.Words, start, end, 40, 0);
        if (!hasCode && word is null)
            return;
        var evidence = new Evidence(Type.DefaultConfidence, "structure:number-street");
        if (hasCode)
            evidence.Add(0.35, "city-state-code");
        evidence.AddContext(0.20, word);
        context.Report(this, start, hasCode ? cityEnd : end, evidence, FingerprintForm.Alphanumeric);
    }

    private static int NumberAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - at is >= 1 and <= 5 && end < text.Length && text[end] == ' ' ? at : -1;
    }

    private static int Unit(ReadOnlySpan<char> text, int at)
    {
        var next = StreetText.Gap(text, at);
        foreach (var unit in Units)
        {
            if (!text[next..].StartsWith(unit, StringComparison.OrdinalIgnoreCase))
                continue;
            var value = next + unit.Length;
            while (value < text.Length && text[value] is ' ' or '.' or '#')
                value++;
            var end = value;
            while (end < text.Length && end - value < 6 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
                end++;
            return text[value..end].ContainsAnyInRange('0', '9') || end - value == 1 ? end : at;
        }

        return at;
    }

    private static (int End, bool HasCode) CityStateCode(ReadOnlySpan<char> text, int at)
    {
        var city = StreetText.Gap(text, at);
        // The state is the last of the capitalised words, or stands behind a comma.
        for (var words = 1; words <= 4; words++)
        {
            var cityEnd = StreetText.CapitalisedForward(text, city, words);
            var state = StreetText.Gap(text, cityEnd);
            if (cityEnd == city || state + 2 > text.Length || !StatesBySpan.Contains(text.Slice(state, 2)))
                continue;
            var code = StreetText.Gap(text, state + 2);
            if (StreetText.Digits(text, code, 5) is > 0 and var zip)
                return (zip + 5 <= text.Length && text[zip] == '-' && StreetText.Digits(text, zip + 1, 4) is > 0 and var plusFour ? plusFour : zip, true);
            if (CanadianCode(text, code) is > 0 and var canadian)
                return (canadian, true);
        }

        return (at, false);
    }

    private static int CanadianCode(ReadOnlySpan<char> text, int at)
    {
        var gap = at + 3 < text.Length && text[at + 3] == ' ' ? 1 : 0;
        if (at + 6 + gap > text.Length)
            return -1;
        Span<char> code = stackalloc char[6];
        text.Slice(at, 3).CopyTo(code);
        text.Slice(at + 3 + gap, 3).CopyTo(code[3..]);
        for (var i = 0; i < 6; i++)
        {
            if (i % 2 == 0 ? !char.IsAsciiLetterUpper(code[i]) : !char.IsAsciiDigit(code[i]))
                return -1;
        }

        return at + 6 + gap;
    }
}
