using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>The path of a Make (Integromat) webhook: 32 lower-case letters and digits.</summary>
internal static class MakeCom
{
    public static SecretService Service { get; } = new(
        "MAKE_WEBHOOK", "Make webhook URL", "Make Webhook URL", "Make Help Center, Webhooks",
        TokenFormat.Of("hook.{lower:2}{digit:1}.make.com/{lalnum:32}"),
        TokenFormat.Of("hook.integromat.com/{lalnum:32}") with { SkipInSpan = "hook.integromat.com/".Length });
}
