using System.Buffers;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Signatures in links to private objects: AWS Signature Version 4 (<c>X-Amz-Signature</c>, 64 hexadecimal digits), Google Cloud Storage
/// (<c>X-Goog-Signature</c>), shared access signatures of Azure (<c>sig=</c> with <c>sv=</c> or <c>se=</c>), CloudFront (<c>Signature=</c> with
/// <c>Key-Pair-Id=</c>). The span is the signature: without it the link says where, and opens nothing.
/// </summary>
internal sealed class SignedUrlDetector : AnchoredDetector
{
    private const int MaxSignature = 1024;

    private static readonly ImmutableArray<string> Parameters = ["X-Amz-Signature=", "X-Goog-Signature=", "sig=", "Signature="];
    private static readonly SearchValues<char> Characters = SearchValues.Create("%+/=-_~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly ContextWords Neighbours = new("with:", "se=", "sv=", "sp=", "skoid=", "Key-Pair-Id=", "Expires=", "Policy=", "GoogleAccessId=", "AWSAccessKeyId=", "sr=");

    public override string Name => "signed-url";

    public override SensitiveInformationType Type => GenericTypes.SignedUrl;

    public override DetectorAnchors Anchors { get; } = new() { CaselessLiterals = Parameters };

    public override int Specificity => 0;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        if (at == 0 || text[at - 1] is not ('?' or '&' or ';') && !text[..at].EndsWith("\\u0026"))
            return;
        var start = at + Parameters[literal].Length;
        var end = TokenScan.RunEnd(context, start, Characters, MaxSignature);
        var value = text[start..end];
        if (value.Length is < 26 or > MaxSignature || !Tokens.Randomness.IsPlausible(value) || !value.ContainsAnyInRange('0', '9'))
            return;
        context.Charge(2 * value.Length);
        var evidence = new Evidence(literal < 2 ? 0.93 : 0.80, "parameter:signature");
        if (literal >= 2)
        {
            if (context.Near(Neighbours, at, end, 300, 200) is not { } neighbour)
                return;
            evidence.Add(0.10, neighbour);
        }

        context.Report(this, start, end, evidence, FingerprintForm.Exact);
    }
}
