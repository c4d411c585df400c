using System.Collections.Frozen;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>
/// International bank account numbers (ISO 13616-1): country and its registered length (SWIFT IBAN Registry), check digits by
/// ISO/IEC 7064 MOD 97-10, electronic form or groups of four with one kind of separator.
/// </summary>
internal sealed class IbanDetector : IDetector
{
    private const int MaxLength = 34;

    private static readonly FrozenDictionary<int, int> Lengths = (
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 "
        + "GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 "
        + "MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 "
        + "TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30")
        .Split(' ')
        .ToFrozenDictionary(entry => Key(entry[0], entry[1]), entry => int.Parse(entry.AsSpan(2)));

    private static readonly ContextWords Supporting = new(
        "context:", "iban", "bank account", "account number", "account no", "kontonummer", "konto", "bic", "swift", "beneficiary", "wire transfer",
        "payee", "口座番号", "口座", "銀行", "振込", "送金");

    public string Name => "iban";

    public SensitiveInformationType Type => SensitiveInformationTypes.IbanCode;

    public DetectorAnchors Anchors { get; } = new() { CountryCode = true };

    public int Specificity => 2;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        Span<char> value = stackalloc char[MaxLength];
        var at = from + 2;
        while (at < text.Length && !context.IsExhausted && text[at..].IndexOfAnyInRange('0', '9') is >= 0 and var offset)
        {
            context.Charge(offset + 1);
            var digit = at + offset;
            at = digit + 1;
            var start = digit - 2;
            if (start < from || digit + 1 >= text.Length || !char.IsAsciiDigit(text[digit + 1]) || !IsCountryAt(text, start, out var length))
                continue;
            var end = Read(context, start, value[..length]);
            if (end < 0 || !HasCheckDigits(value[..length]))
                continue;

            var evidence = new Evidence(Type.DefaultConfidence, "country-length");
            evidence.Add(0.32, "checksum:mod97");
            evidence.AddContext(0.06, context.Support(Supporting, start, end));
            context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
            at = end;
        }
    }

    private static bool IsCountryAt(ReadOnlySpan<char> text, int start, out int length)
    {
        length = 0;
        // One case throughout the country code: "It20 …" is prose.
        return char.IsAsciiLetter(text[start]) && char.IsAsciiLetter(text[start + 1])
            && char.IsAsciiLetterUpper(text[start]) == char.IsAsciiLetterUpper(text[start + 1])
            && TokenScan.StartsWord(text, start)
            && Lengths.TryGetValue(Key(char.ToUpperInvariant(text[start]), char.ToUpperInvariant(text[start + 1])), out length);
    }

    /// <summary>Reads exactly as many letters and digits as the country has; one past the end, or -1.</summary>
    private static int Read(DetectionContext context, int start, Span<char> value)
    {
        var text = context.Text;
        var at = start;
        var separator = '\0';
        for (var i = 0; i < value.Length; at++)
        {
            if (at >= text.Length)
                return -1;
            var c = text[at];
            if (char.IsAsciiLetterOrDigit(c))
            {
                value[i++] = char.ToUpperInvariant(c);
            }
            else if (c is ' ' or '-' && i % 4 == 0 && i > 0 && (separator == '\0' || separator == c) && text[at - 1] != c)
            {
                separator = c;
            }
            else
            {
                return -1;
            }
        }

        context.Charge(at - start);
        return at < text.Length && char.IsAsciiLetterOrDigit(text[at]) ? -1 : at;
    }

    private static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var remainder = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[(i + 4) % value.Length];
            remainder = char.IsAsciiDigit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 'A' + 10) % 97;
        }

        return remainder == 1;
    }

    private static int Key(char first, char second) => (first << 8) | second;
}
