using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>EUI-48 (IEEE 802-2014 clause 8): six octets with colons or dashes. All zeros and broadcast are nobody's.</summary>
internal sealed class MacAddressDetector : IDetector
{
    private const int Length = 17;

    private static readonly ContextWords Words = new(
        "context:", "mac", "mac address", "mac addr", "hwaddr", "ether", "bssid", "lladdr", "macアドレス", "MACアドレス", "物理アドレス", "physical address");

    public string Name => "mac-address";

    public SensitiveInformationType Type { get; } = new SensitiveInformationType(
        "MAC_ADDRESS", SensitiveInformationCategory.Pii, "MAC address", "MAC アドレス", "IEEE 802-2014 clause 8, EUI-48", "MACADDRESS", 0.70)
    {
        Description = "Address of a network interface; stays with the device.",
        DescriptionJa = "ネットワーク機器に固有の番号です。",
    };

    public DetectorAnchors Anchors { get; } = new() { Codes = true };

    public int Specificity => 1;

    public void Scan(DetectionContext context, int from)
    {
        var lastEnd = 0;
        foreach (var code in context.Numbers.CodeStarts)
        {
            if (context.IsExhausted)
                return;
            context.Charge(2);
            if (code >= lastEnd)
                lastEnd = Math.Max(lastEnd, TryReport(context, code));
        }
    }

    private int TryReport(DetectionContext context, int code)
    {
        var text = context.Text;
        if (code + 2 > text.Length || !IsOctet(text, code))
            return 0;
        // The octets before may hold letters only.
        var start = code;
        while (code - start < Length && start >= 3 && text[start - 1] is ':' or '-' && IsOctet(text, start - 3))
            start -= 3;
        context.Charge(Length);
        if (start + Length > text.Length)
            return 0;
        var separator = text[start + 2];
        for (var octet = 0; octet < 6; octet++)
        {
            if (!IsOctet(text, start + 3 * octet) || (octet < 5 && text[start + 3 * octet + 2] != separator))
                return 0;
        }

        var end = start + Length;
        var isPart = (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == separator))
            || (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == separator && end + 1 < text.Length && char.IsAsciiHexDigit(text[end + 1]))));
        if (separator is not (':' or '-') || isPart || TokenScan.Distinct(text[start..end]) < 4)
            return end;
        var evidence = new Evidence(Type.DefaultConfidence, "pattern:eui48");
        evidence.AddContext(0.20, context.Near(Words, start, end, 40, 20));
        context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
        return end;
    }

    private static bool IsOctet(ReadOnlySpan<char> text, int at) => char.IsAsciiHexDigit(text[at]) && char.IsAsciiHexDigit(text[at + 1]);
}
