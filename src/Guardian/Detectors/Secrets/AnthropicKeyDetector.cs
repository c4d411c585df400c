using System.Buffers;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>
/// Anthropic keys: <c>sk-ant-</c>, a kind with its version (<c>api03</c>, <c>admin01</c>, <c>oat01</c>, <c>ort01</c>, <c>sid01</c>), a dash
/// and base64url characters. Issued API and admin keys have 95 of them and end in <c>AA</c>.
/// </summary>
internal sealed class AnthropicKeyDetector : IDetector
{
    private const int IssuedLength = 95;
    private const int MinLength = 32;
    private const int MaxLength = 300;

    private const string Prefix = "sk-ant-";
    private static readonly SearchValues<string> PrefixSearch = SearchValues.Create([Prefix], StringComparison.Ordinal);

    public string Name => "anthropic-key";

    public SensitiveInformationType Type => SensitiveInformationTypes.AnthropicApiKey;

    public DetectorAnchors Anchors { get; } = new() { Literals = [Prefix] };

    public int Specificity => 3;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        for (var at = from; (at = TokenScan.Next(context, PrefixSearch, at)) >= 0;)
        {
            var end = TokenScan.RunEnd(context, at, TokenScan.Base64Url, MaxLength);
            var kind = KindLength(text[(at + Prefix.Length)..end]);
            var body = at + Prefix.Length + kind + 1;
            if (kind > 0 && end - at <= MaxLength && end - body >= MinLength && TokenScan.StartsToken(text, at) && TokenScan.LooksRandom(text[body..end]))
            {
                var evidence = new Evidence(Type.DefaultConfidence, "prefix:sk-ant-");
                if (end - body == IssuedLength && text[..end].EndsWith("AA"))
                    evidence.Add(0.13, "layout:issued");
                context.Report(this, at, end, evidence, FingerprintForm.Exact);
            }

            at = end;
        }
    }

    /// <summary>Length of "api03" and the like in front of a dash, or 0.</summary>
    private static int KindLength(ReadOnlySpan<char> rest)
    {
        var dash = rest[..Math.Min(rest.Length, 12)].IndexOf('-');
        return dash >= 4 && char.IsAsciiLetterLower(rest[0]) && char.IsAsciiDigit(rest[dash - 1]) && char.IsAsciiDigit(rest[dash - 2]) ? dash : 0;
    }
}
