using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tokens;

/// <summary>Finds the credentials of one service by their documented shapes.</summary>
internal sealed class ServiceTokenDetector : AnchoredDetector
{
    private const int NearWindow = 120;
    private const double SharedShapePoints = -0.06;

    private static readonly ContextWords Supporting = new(
        "context:", "key", "token", "secret", "password", "credential", "credentials", "auth", "authorization", "bearer", "apikey", "webhook", "api_key", "キー", "トークン", "秘密", "認証");

    private readonly ImmutableArray<TokenFormat> _formats;
    private readonly ImmutableArray<int> _formatOfLiteral;

    /// <summary>A detector for a service.</summary>
    public ServiceTokenDetector(SecretService service)
    {
        Name = service.Name;
        Type = service.Type;
        _formats = service.Formats;
        var exact = Enumerable.Range(0, _formats.Length).Where(i => _formats[i].Keywords.IsEmpty).Select(i => (Format: i, Literal: _formats[i].Template.Anchor!)).ToArray();
        var caseless = Enumerable.Range(0, _formats.Length).SelectMany(i => _formats[i].Keywords.Select(word => (Format: i, Literal: word))).ToArray();
        _formatOfLiteral = [.. exact.Select(pair => pair.Format), .. caseless.Select(pair => pair.Format)];
        Anchors = new() { Literals = [.. exact.Select(pair => pair.Literal)], CaselessLiterals = [.. caseless.Select(pair => pair.Literal)] };
    }

    /// <summary>The shapes it knows.</summary>
    public ImmutableArray<TokenFormat> Formats => _formats;

    public override string Name { get; }

    public override SensitiveInformationType Type { get; }

    public override DetectorAnchors Anchors { get; }

    public override int Specificity => 3;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var format = _formats[_formatOfLiteral[literal]];
        if (format.Keywords.IsEmpty)
            MatchShape(context, format, at);
        else
            MatchBehind(context, format, at, Anchors.CaselessLiterals[literal - Anchors.Literals.Length]);
    }

    private void MatchShape(DetectionContext context, TokenFormat format, int at)
    {
        var text = context.Text;
        var (start, end) = format.Template.MatchAnchor(context, at);
        if (end <= start || !EndsToken(text, end) || !(format.StartsAlone ? TokenScan.StartsToken(text, start) : TokenScan.StartsWord(text, start)))
            return;
        if (IsPlausible(format.Template, text[start..end]))
            Report(context, format, start, end, new(format.Confidence ?? Type.DefaultConfidence, "shape:" + Name));
    }

    private void MatchBehind(DetectionContext context, TokenFormat format, int keyword, string word)
    {
        var (start, end) = AssignedValue.Find(context, format.Template, keyword, keyword + word.Length);
        if (end <= start || !IsPlausible(format.Template, context.Text[start..end]))
            return;
        var evidence = new Evidence(format.Confidence ?? Type.DefaultConfidence, "shape:" + Name);
        evidence.Add(SharedShapePoints, "keyword:" + word);
        Report(context, format, start, end, evidence);
    }

    private void Report(DetectionContext context, TokenFormat format, int start, int end, Evidence evidence)
    {
        if (format.Near is not null)
        {
            if (context.Near(format.Near, start, end, NearWindow, NearWindow) is not { } near)
                return;
            evidence.Add(0, near);
        }

        if (format.Check is not null)
        {
            var fits = format.Check(context.Text[start..end]);
            context.Charge(end - start);
            if (!fits && format.CheckIsRequired)
                return;
            evidence.Add(fits ? 0.10 : -0.20, fits ? "checksum:" + Name : "checksum-failed");
        }

        evidence.AddContext(0.05, context.Near(Supporting, start, end, 40, 0));
        context.Report(this, start + format.SkipInSpan, end, evidence, FingerprintForm.Exact);
    }

    /// <summary>A token ends where no letter or digit follows.</summary>
    internal static bool EndsToken(ReadOnlySpan<char> text, int end) => end == text.Length || !char.IsAsciiLetterOrDigit(text[end]);

    /// <summary>Runs of 12 characters and more must look generated; all of them together for shapes made of short runs.</summary>
    private static bool IsPlausible(TokenTemplate template, ReadOnlySpan<char> token)
    {
        var prefix = template.Segments[0].Literal?.Length ?? 0;
        return Randomness.IsPlausible(token[prefix..]);
    }
}
