using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>The token in the address of a DingTalk robot and its signing secret (<c>SEC</c>).</summary>
internal static class DingTalk
{
    public static SecretService Service { get; } = new(
        "DINGTALK_WEBHOOK", "DingTalk webhook URL", "DingTalk Webhook URL", "DingTalk developer documentation, custom robots",
        TokenFormat.Of("oapi.dingtalk.com/robot/send?access_token={lhex:64}") with { SkipInSpan = "oapi.dingtalk.com/robot/send?access_token=".Length },
        TokenFormat.Of("SEC{lhex:64}"));
}
