using System.Buffers;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>
/// OpenAI API keys: <c>sk-</c>, <c>sk-proj-</c>, <c>sk-svcacct-</c>, <c>sk-admin-</c> and <c>sk-None-</c>. Issued keys carry the marker
/// <c>T3BlbkFJ</c> ("OpenAI" in base64) in the middle; without it other vendors use the same prefix, so context must speak.
/// </summary>
internal sealed class OpenAiKeyDetector : IDetector
{
    private const string Marker = "T3BlbkFJ";
    private const int MinLength = 32;
    private const int MaxLength = 300;

    private static readonly ImmutableArray<string> NamedPrefixes = ["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-None-"];

    // The same first letters, other vendors: Anthropic, OpenRouter, Langfuse.
    private static readonly ImmutableArray<string> ForeignPrefixes = ["sk-ant-", "sk-or-", "sk-lf-"];

    private static readonly SearchValues<string> PrefixSearch = SearchValues.Create(["sk-"], StringComparison.Ordinal);
    private static readonly ContextWords Supporting = new("context:", "openai", "open ai", "chatgpt", "gpt", "api key", "api_key", "apikey", "authorization", "bearer", "APIキー", "API キー");

    public string Name => "openai-key";

    public SensitiveInformationType Type => SensitiveInformationTypes.OpenAiApiKey;

    public DetectorAnchors Anchors { get; } = new() { Literals = ["sk-"] };

    public int Specificity => 3;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        for (var at = from; (at = TokenScan.Next(context, PrefixSearch, at)) >= 0;)
        {
            var end = TokenScan.RunEnd(context, at, TokenScan.Base64Url, MaxLength);
            if (TokenScan.StartsToken(text, at) && end - at <= MaxLength)
                Judge(context, at, TrimEnd(text, at, end));
            at = Math.Max(at + 3, end);
        }
    }

    /// <summary>A dash or underscore at the end belongs to the sentence or the Markdown around the key.</summary>
    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end) => start + text[start..end].TrimEnd("-_").Length;

    private void Judge(DetectionContext context, int start, int end)
    {
        var token = context.Text[start..end];
        if (PrefixLength(token) is not (> 0 and var prefix) || prefix > token.Length)
            return;
        var body = token[prefix..];
        var marker = body.IndexOf(Marker);
        if (body.Length < MinLength || !TokenScan.LooksRandom(body))
            return;

        if (marker >= 16 && body.Length - marker - Marker.Length >= 16)
        {
            var evidence = new Evidence(Type.DefaultConfidence, "prefix:sk-");
            evidence.Add(0.43, "marker:T3BlbkFJ");
            context.Report(this, start, end, evidence, FingerprintForm.Exact);
        }
        else if (prefix > 3 || (!body.ContainsAny('-', '_') && body.ContainsAnyInRange('0', '9') && body.ContainsAnyInRange('a', 'z')))
        {
            var evidence = new Evidence(Type.DefaultConfidence, "prefix:sk-");
            if (prefix > 3)
                evidence.Add(0.22, "prefix:named");
            evidence.AddContext(0.20, context.Support(Supporting, start, end));
            context.Report(this, start, end, evidence, FingerprintForm.Exact);
        }
    }

    private static int PrefixLength(ReadOnlySpan<char> token)
    {
        foreach (var foreign in ForeignPrefixes)
        {
            if (token.StartsWith(foreign))
                return 0;
        }

        foreach (var named in NamedPrefixes)
        {
            if (token.StartsWith(named))
                return named.Length;
        }

        return 3;
    }
}
