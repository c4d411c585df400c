using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>The key in the address of an IFTTT webhook.</summary>
internal static class Ifttt
{
    public static SecretService Service { get; } = new(
        "IFTTT_KEY", "IFTTT key", "IFTTT キー", "IFTTT Webhooks documentation",
        TokenFormat.Of("with/key/{base64url:20-60}") with { Near = new("context:", "ifttt", "maker.ifttt.com"), SkipInSpan = "with/key/".Length });
}
