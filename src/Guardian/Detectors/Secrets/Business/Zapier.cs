using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>The path of a Zapier catch hook: who has it can start the Zap.</summary>
internal static class Zapier
{
    public static SecretService Service { get; } = new(
        "ZAPIER_WEBHOOK", "Zapier webhook URL", "Zapier Webhook URL", "Zapier Help, Webhooks by Zapier",
        TokenFormat.Of("hooks.zapier.com/hooks/catch/{digit:5-10}/{lalnum:6-12}") with { SkipInSpan = "hooks.zapier.com/hooks/catch/".Length });
}
