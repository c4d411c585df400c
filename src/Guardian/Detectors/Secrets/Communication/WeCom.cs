using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>The key in the address of a WeCom (企业微信) group robot.</summary>
internal static class WeCom
{
    public static SecretService Service { get; } = new(
        "WECOM_WEBHOOK", "WeCom webhook URL", "WeCom Webhook URL", "WeCom developer documentation, group robots",
        TokenFormat.Of("qyapi.weixin.qq.com/cgi-bin/webhook/send?key={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}") with { SkipInSpan = "qyapi.weixin.qq.com/cgi-bin/webhook/send?key=".Length });
}
