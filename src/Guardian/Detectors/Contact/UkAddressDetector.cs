using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// UK addresses: a house number and a thoroughfare on the line or within 80 characters before a postcode (Royal Mail, Programmers' Guide to the
/// Postcode Address File; BS 7666). The postcode is the anchor, found by its inward part: digit, two letters.
/// </summary>
internal sealed class UkAddressDetector : IDetector
{
    private const int MaxBack = 90;

    private static readonly System.Buffers.SearchValues<string> Thoroughfares = System.Buffers.SearchValues.Create(
        [
            " street", " road", " lane", " avenue", " close", " drive", " gardens", " way", " place", " court", " crescent", " terrace", " grove", " hill", " square", " park", " row", " mews", " walk", " green", " st,", " rd,", " ave,",
            " house", " broadway", " high st",
        ],
        StringComparison.OrdinalIgnoreCase);

    public string Name => "address-uk";

    public SensitiveInformationType Type => PostalAddress.Type;

    public DetectorAnchors Anchors { get; } = new() { Codes = true };

    public int Specificity => 1;

    public void Scan(DetectionContext context, int from)
    {
        foreach (var start in context.Numbers.CodeStarts)
        {
            if (context.IsExhausted)
                return;
            context.Charge(2);
            if (PostcodeEnd(context.Text, start) is > 0 and var end)
                TryReport(context, start, end);
        }
    }

    private void TryReport(DetectionContext context, int postcode, int end)
    {
        var text = context.Text;
        var from = Math.Max(0, postcode - MaxBack);
        var before = text[from..postcode];
        context.Charge(before.Length);
        var thoroughfare = before.IndexOfAny(Thoroughfares);
        if (thoroughfare < 0)
            return;
        var street = StreetText.CapitalisedBack(text, from + thoroughfare, 3);
        var start = StreetText.NumberBack(text, street);
        if (start < 0)
            return;
        var evidence = new Evidence(Type.DefaultConfidence, "structure:number-street");
        // More than its postcode alone can have (UK_POSTCODE), so that the whole address is the finding.
        evidence.Add(0.46, "postcode");
        evidence.AddContext(0.14, context.Near(StreetText.Words, start, end, 40, 0));
        context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
    }

    /// <summary>A9 9AA, A99 9AA, AA9 9AA, AA99 9AA, A9A 9AA, AA9A 9AA; the inward part has none of C I K M O V.</summary>
    private static int PostcodeEnd(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length && at - start < 2 && char.IsAsciiLetterUpper(text[at]))
            at++;
        if (at == start || at >= text.Length || !char.IsAsciiDigit(text[at]) || (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])))
            return -1;
        at++;
        if (at < text.Length && char.IsAsciiLetterOrDigit(text[at]) && text[at] is not (>= 'a' and <= 'z'))
            at++;
        if (at < text.Length && text[at] == ' ')
            at++;
        else
            return -1;
        var isInward = at + 3 <= text.Length && char.IsAsciiDigit(text[at]) && IsInwardLetter(text[at + 1]) && IsInwardLetter(text[at + 2]);
        return isInward && (at + 3 == text.Length || !char.IsAsciiLetterOrDigit(text[at + 3])) ? at + 3 : -1;
    }

    private static bool IsInwardLetter(char c) => char.IsAsciiLetterUpper(c) && c is not ('C' or 'I' or 'K' or 'M' or 'O' or 'V');
}
