using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>The hook in the address of a Lark or Feishu bot.</summary>
internal static class Lark
{
    public static SecretService Service { get; } = new(
        "LARK_WEBHOOK", "Lark webhook URL", "Lark Webhook URL", "Lark Open Platform, Custom bot; Feishu 自定义机器人",
        TokenFormat.Of("open.larksuite.com/open-apis/bot/v2/hook/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}") with { SkipInSpan = "open.larksuite.com/open-apis/bot/v2/hook/".Length },
        TokenFormat.Of("open.feishu.cn/open-apis/bot/v2/hook/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}") with { SkipInSpan = "open.feishu.cn/open-apis/bot/v2/hook/".Length });
}
