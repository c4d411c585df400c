using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Private keys that base64 hides: PEM encoded once more (<c>LS0tLS1CRUdJTi…</c>, as Kubernetes and CI variables hold it) whose label is one of a private key,
/// and PKCS #12 stores (RFC 7292 section 4: <c>MII…</c>) where the words around say so.
/// </summary>
internal sealed class EncodedKeyDetector : AnchoredDetector
{
    private const int MaxKey = 16 * 1024;
    private const int MinKey = 120;

    // Base64 of "-----BEGIN "; DER sequences of the length of a PKCS #12 store.
    private static readonly ImmutableArray<string> Openings = ["LS0tLS1CRUdJTi", "MII"];
    private static readonly ContextWords Store = new("context:", "p12", "pfx", "pkcs12", "pkcs#12", "keystore", "PKCS_12");

    public override string Name => "encoded-key";

    public override SensitiveInformationType Type => SensitiveInformationTypes.PrivateKey;

    public override DetectorAnchors Anchors { get; } = new() { Literals = Openings };

    public override int Specificity => 3;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        if (!TokenScan.StartsWord(text, at) || (at > 0 && text[at - 1] is '/' or '+'))
            return;
        if (literal == 1 && context.Near(Store, at, at, 80, 0) is null)
            return;
        var end = TokenScan.RunEnd(context, at, TokenScan.Base64, MaxKey);
        if (end - at < MinKey || end - at > MaxKey || (literal == 0 ? !HasPrivateLabel(text[at..end]) : !IsStore(text[at..end])))
            return;
        while (end < text.Length && text[end] == '=' && end - at < MaxKey + 2)
            end++;
        context.Report(this, at, end, new(literal == 0 ? 0.97 : 0.88, literal == 0 ? "decode:pem" : "decode:pkcs12"), FingerprintForm.Exact);
    }

    private static bool HasPrivateLabel(ReadOnlySpan<char> value)
    {
        Span<byte> bytes = stackalloc byte[60];
        return Convert.TryFromBase64Chars(value[..80], bytes, out var length) && bytes[..length].IndexOf("PRIVATE KEY"u8) > 0;
    }

    /// <summary>SEQUENCE { INTEGER 3, SEQUENCE { OBJECT IDENTIFIER pkcs7-data … (RFC 7292 section 4).</summary>
    private static bool IsStore(ReadOnlySpan<char> value)
    {
        Span<byte> bytes = stackalloc byte[30];
        return Convert.TryFromBase64Chars(value[..40], bytes, out var length) && length > 12 && bytes.Slice(4, 3).SequenceEqual<byte>([0x02, 0x01, 0x03]);
    }
}
