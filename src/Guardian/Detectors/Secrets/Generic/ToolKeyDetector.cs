using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Secret keys of file signing and encryption tools: age (C2SP age, <c>AGE-SECRET-KEY-1</c> and 58 Bech32 characters), minisign and OpenBSD signify
/// (a comment line that says secret key, then one line of base64), WireGuard (wg(8): <c>PrivateKey =</c> and 44 characters).
/// </summary>
internal sealed class ToolKeyDetector : AnchoredDetector
{
    private static readonly ImmutableArray<string> Openings = ["AGE-SECRET-KEY-1", "secret key\n", "secret key\r\n", "PrivateKey", "PresharedKey"];

    private static readonly System.Buffers.SearchValues<char> Bech32 = System.Buffers.SearchValues.Create("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L");

    public override string Name => "tool-key";

    public override SensitiveInformationType Type => SensitiveInformationTypes.PrivateKey;

    public override DetectorAnchors Anchors { get; } = new() { Literals = Openings };

    public override int Specificity => 3;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var start = at + Openings[literal].Length;
        if (literal == 0)
        {
            var last = TokenScan.RunEnd(context, start, Bech32, 58);
            if (last - start == 58 && Tokens.Randomness.IsPlausible(text[start..last]))
                context.Report(this, at, last, new(0.98, "prefix:age"), FingerprintForm.Exact);
            return;
        }

        var isComment = literal <= 2;
        if (isComment && !text[Math.Max(0, at - 120)..at].Contains("comment:", StringComparison.Ordinal))
            return;
        var limit = Math.Min(text.Length, start + 8);
        while (!isComment && start < limit && text[start] is ' ' or '=' or '\t')
            start++;
        context.Charge(120);
        var end = TokenScan.RunEnd(context, start, TokenScan.Base64, 260);
        var length = end - start;
        while (end < text.Length && text[end] == '=' && end - start < 262)
            end++;
        // signify: 104 bytes; minisign: 158. A WireGuard key is 32 bytes.
        if ((isComment ? length is < 130 or > 230 : length != 43 || end - start != 44) || !Tokens.Randomness.IsPlausible(text[start..end]))
            return;
        context.Report(this, start, end, new(isComment ? 0.96 : 0.93, isComment ? "armor:comment" : "name:wireguard"), FingerprintForm.Exact);
    }
}
