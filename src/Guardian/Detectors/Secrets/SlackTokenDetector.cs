using System.Buffers;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>
/// Slack tokens (bot <c>xoxb</c>, user <c>xoxp</c>, legacy <c>xoxa xoxr xoxs xoxo</c>, web client <c>xoxc xoxd</c>, refresh and rotating
/// <c>xoxe</c>, app-level <c>xapp</c>) and the secret path of incoming webhooks, workflows and triggers.
/// </summary>
internal sealed class SlackTokenDetector : IDetector
{
    private const int MinLength = 24;
    private const int MaxLength = 400;
    private const string HookHost = "hooks.slack.com/";

    private static readonly ImmutableArray<string> Prefixes =
        ["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxo-", "xoxc-", "xoxd-", "xoxe-", "xoxe.", "xapp-", HookHost];

    private static readonly SearchValues<string> PrefixSearch = SearchValues.Create(Prefixes.AsSpan(), StringComparison.Ordinal);
    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create("-.%_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create("/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> NumericIds = SearchValues.Create("-0123456789");

    public string Name => "slack-token";

    public SensitiveInformationType Type => SensitiveInformationTypes.SlackToken;

    public DetectorAnchors Anchors { get; } = new() { Literals = Prefixes };

    public int Specificity => 3;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        for (var at = from; (at = TokenScan.Next(context, PrefixSearch, at)) >= 0;)
            at = text[at] == 'h' ? ReadHook(context, at + HookHost.Length) : ReadToken(context, at);
    }

    private int ReadToken(DetectionContext context, int start)
    {
        var text = context.Text;
        var end = TokenScan.RunEnd(context, start, TokenCharacters, MaxLength);
        var token = text[start..end].TrimEnd("-_.%");
        var body = token.Length > 5 ? token[5..] : [];
        var isLong = token.Length is >= MinLength and <= MaxLength;
        if (!isLong || !TokenScan.StartsToken(text, start) || !TokenScan.LooksRandom(body) || !body.ContainsAnyInRange('0', '9'))
            return Math.Max(start + 5, end);

        var evidence = new Evidence(Type.DefaultConfidence, "prefix:slack");
        if (HasIssuedLayout(token))
            evidence.Add(0.20, "layout:issued");
        context.Report(this, start, start + token.Length, evidence, FingerprintForm.Exact);
        return end;
    }

    /// <summary>Numeric team and user ids, or the version digit of app-level and refresh tokens, then at least 24 random characters.</summary>
    private static bool HasIssuedLayout(ReadOnlySpan<char> token)
    {
        if (token.StartsWith("xoxe.xox"))
            return token.Length >= 100;
        var secret = token[(token.LastIndexOf('-') + 1)..];
        if (secret.Length < 24 || secret.ContainsAnyExcept(TokenScan.Base62))
            return false;
        if (token.Length - secret.Length <= 5)
            return false; // Nothing between prefix and secret.
        var middle = token[5..^(secret.Length + 1)];
        return token.StartsWith("xapp-") ? middle.StartsWith("1-A")
            : token.StartsWith("xoxe-") ? middle is "1"
            : middle.Length >= 10 && !middle.ContainsAnyExcept(NumericIds);
    }

    /// <summary>The span is the path after the host: who has it can post; the host stays readable.</summary>
    private int ReadHook(DetectionContext context, int start)
    {
        var text = context.Text;
        var end = TokenScan.RunEnd(context, start, PathCharacters, MaxLength);
        var path = text[start..end];
        var kind = path.StartsWith("services/T") ? "services/".Length : path.StartsWith("workflows/T") ? "workflows/".Length : path.StartsWith("triggers/") ? "triggers/".Length : 0;
        var secret = path[(path.LastIndexOf('/') + 1)..];
        if (kind == 0 || path.Length > MaxLength || path[kind..].Count('/') < 2 || secret.Length < 20 || !TokenScan.LooksRandom(secret))
            return Math.Max(start, end);
        var evidence = new Evidence(Type.DefaultConfidence, "prefix:hooks.slack.com");
        evidence.Add(0.20, "layout:webhook");
        context.Report(this, start + kind, end, evidence, FingerprintForm.Exact);
        return end;
    }
}
