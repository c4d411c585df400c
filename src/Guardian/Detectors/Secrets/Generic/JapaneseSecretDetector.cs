using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>Generated values that a Japanese sentence or label calls a key, a token or a secret (<c>APIキー：…</c>, <c>アクセストークンは…です</c>).</summary>
internal sealed class JapaneseSecretDetector : AnchoredDetector
{
    private static readonly ImmutableArray<string> Words =
        ["APIキー", "apiキー", "アクセスキー", "アクセストークン", "トークン", "シークレット", "秘密鍵", "暗号鍵", "暗号化キー", "共有鍵", "署名鍵", "認証キー", "認証情報", "認証トークン", "秘密キー", "マスターキー", "シークレットキー", "ライセンスキー", "プロダクトキー", "API キー"];

    public override string Name => "japanese-secret";

    public override SensitiveInformationType Type => GenericTypes.GenericSecret;

    public override DetectorAnchors Anchors { get; } = new() { Literals = Words };

    public override int Specificity => 0;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var (start, end) = JapaneseCredentialReader.Find(context, at + Words[literal].Length, out _);
        if (end <= start)
            return;
        context.Charge(6 * (end - start));
        var value = text[start..end];
        if (GeneratedValue.IsGenerated(value, 16) && !(value.StartsWith("eyJ") && value.Contains('.')))
            context.Report(this, start, end, new(0.88, "sentence:ja"), FingerprintForm.Exact);
    }
}
