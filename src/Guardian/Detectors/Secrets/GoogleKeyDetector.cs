using System.Buffers;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>Google API keys: <c>AIza</c> and exactly 35 base64url characters.</summary>
internal sealed class GoogleKeyDetector : IDetector
{
    private const string Prefix = "AIza";
    private const int Length = 39;

    private static readonly SearchValues<string> PrefixSearch = SearchValues.Create([Prefix], StringComparison.Ordinal);
    private static readonly ContextWords Supporting = new("context:", "google", "gemini", "maps", "firebase", "youtube", "gcp", "api key", "api_key", "apikey", "key", "APIキー");

    public string Name => "google-key";

    public SensitiveInformationType Type => SensitiveInformationTypes.GoogleApiKey;

    public DetectorAnchors Anchors { get; } = new() { Literals = [Prefix] };

    public int Specificity => 3;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        for (var at = from; (at = TokenScan.Next(context, PrefixSearch, at)) >= 0;)
        {
            var end = TokenScan.RunEnd(context, at, TokenScan.Base64Url, Length);
            if (end - at == Length && TokenScan.StartsWord(text, at) && TokenScan.LooksRandom(text[(at + 4)..end]))
            {
                var evidence = new Evidence(Type.DefaultConfidence, "prefix:AIza");
                evidence.AddContext(0.08, context.Near(Supporting, at, end, 60, 0));
                context.Report(this, at, end, evidence, FingerprintForm.Exact);
            }

            at = end;
        }
    }
}
