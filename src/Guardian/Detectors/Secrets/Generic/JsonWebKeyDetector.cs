using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Private JSON Web Keys: the member <c>d</c> of RSA, EC and OKP keys and <c>k</c> of symmetric ones (RFC 7518 sections 6.2.2, 6.3.2, 6.4.1; RFC 8037
/// section 2), in an object with <c>kty</c>. The span is the member's value: the rest is public.
/// </summary>
internal sealed class JsonWebKeyDetector : AnchoredDetector
{
    private const int Reach = 1200;

    private static readonly ImmutableArray<string> Members = ["\"d\":", "\"d\" :", "\"k\":", "\"k\" :", "\\\"d\\\":", "\\\"k\\\":"];

    public override string Name => "json-web-key";

    public override SensitiveInformationType Type => SensitiveInformationTypes.PrivateKey;

    public override DetectorAnchors Anchors { get; } = new() { Literals = Members };

    public override int Specificity => 3;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var start = at + Members[literal].Length;
        while (start < text.Length && start < at + 40 && text[start] is ' ' or '\\' or '"' or '\n' or '\t')
            start++;
        var end = TokenScan.RunEnd(context, start, TokenScan.Base64Url, 1400);
        var value = text[start..end];
        // 16 bytes of a symmetric key, 32 of Ed25519 and P-256, 256 and more of RSA.
        if (value.Length is < 22 or > 1400 || end >= text.Length || text[end] is not ('"' or '\\') || !Tokens.Randomness.IsPlausible(value))
            return;
        var from = Math.Max(0, at - Reach);
        var around = text[from..Math.Min(text.Length, end + 400)];
        context.Charge(around.Length + 2 * value.Length);
        if (around.Contains("kty", StringComparison.Ordinal))
            context.Report(this, start, end, new(0.96, "member:private"), FingerprintForm.Exact);
    }
}
