using System.Buffers;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>
/// GitHub tokens: classic ones of 36 characters after the prefix, whose last six are the CRC-32 of the rest in base 62 (GitHub,
/// "Behind GitHub's new authentication token formats"); longer ones of the same prefixes; fine-grained <c>github_pat_</c>.
/// </summary>
internal sealed class GitHubTokenDetector : IDetector
{
    private const int ClassicLength = 36;
    private const int ChecksumLength = 6;

    // GitHub Docs: be ready for tokens of up to 255 characters.
    private const int MaxLength = 255;
    private const int FineGrainedLength = 82;
    private const string FineGrainedPrefix = "github_pat_";

    private static readonly ImmutableArray<string> Prefixes = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", FineGrainedPrefix];
    private static readonly SearchValues<string> PrefixSearch = SearchValues.Create(Prefixes.AsSpan(), StringComparison.Ordinal);
    private static readonly SearchValues<char> FineGrainedCharacters = SearchValues.Create("_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly ContextWords Supporting = new("context:", "github", "token", "git", "authorization", "bearer", "secret", "トークン");

    public string Name => "github-token";

    public SensitiveInformationType Type => SensitiveInformationTypes.GitHubToken;

    public DetectorAnchors Anchors { get; } = new() { Literals = Prefixes };

    public int Specificity => 3;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        for (var at = from; (at = TokenScan.Next(context, PrefixSearch, at)) >= 0;)
        {
            var isFineGrained = text[at..].StartsWith(FineGrainedPrefix);
            var body = at + (isFineGrained ? FineGrainedPrefix.Length : 4);
            var end = TokenScan.RunEnd(context, body, isFineGrained ? FineGrainedCharacters : TokenScan.Base62, MaxLength);
            if (TokenScan.StartsWord(text, at) && TokenScan.LooksRandom(text[body..end]))
            {
                if (isFineGrained)
                    ReportFineGrained(context, at, body, end);
                else if (end - body is >= ClassicLength and <= MaxLength)
                    ReportClassic(context, at, body, end);
            }

            at = end;
        }
    }

    private void ReportFineGrained(DetectionContext context, int start, int body, int end)
    {
        if (end - body < FineGrainedLength)
            return;
        end = body + FineGrainedLength;
        var evidence = new Evidence(Type.DefaultConfidence, "prefix:github_pat_");
        // 22 characters name the token, 59 are the secret.
        if (context.Text[body + 22] == '_')
            evidence.Add(0.20, "layout:22-59");
        context.Report(this, start, end, evidence, FingerprintForm.Exact);
    }

    private void ReportClassic(DetectionContext context, int start, int body, int end)
    {
        var evidence = new Evidence(Type.DefaultConfidence, "prefix:gh");
        if (end - body == ClassicLength && HasChecksum(context.Text[body..end]))
            evidence.Add(0.23, "checksum:crc32");
        else
            evidence.AddContext(0.05, context.Near(Supporting, start, end, 60, 0));
        context.Report(this, start, end, evidence, FingerprintForm.Exact);
    }

    internal static bool HasChecksum(ReadOnlySpan<char> body)
    {
        Span<byte> random = stackalloc byte[ClassicLength - ChecksumLength];
        for (var i = 0; i < random.Length; i++)
            random[i] = (byte)body[i];
        var checksum = Crc32.Compute(random);
        for (var i = body.Length - 1; i >= body.Length - ChecksumLength; i--, checksum /= 62)
        {
            if (body[i] != "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[(int)(checksum % 62)])
                return false;
        }

        return true;
    }
}
