using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Secret paths of Teams incoming webhooks (connector addresses) and the signature in the address of a workflow.</summary>
internal static class MicrosoftTeams
{
    public static SecretService Service { get; } = new(
        "TEAMS_WEBHOOK", "Microsoft Teams webhook URL", "Microsoft Teams Webhook URL", "Microsoft Learn, Create incoming webhooks; Create workflows with webhooks",
        TokenFormat.Of("webhook.office.com/webhookb2/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}@{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}/IncomingWebhook/{lhex:32}/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}") with { SkipInSpan = "webhook.office.com/webhookb2/".Length },
        TokenFormat.Of("sig={base64url:43}") with { Near = new("context:", "manual/paths", "paths/invoke", "triggers/manual"), SkipInSpan = "sig=".Length });
}
