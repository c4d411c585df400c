using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Midtrans server keys: <c>Mid-server-</c>, in the sandbox <c>SB-Mid-server-</c>. Client keys are public.</summary>
internal static class Midtrans
{
    public static SecretService Service { get; } = new(
        "MIDTRANS_SERVER_KEY", "Midtrans secret key", "Midtrans シークレットキー", "Midtrans Docs, Access keys",
        TokenFormat.Of("Mid-server-{base64url:24}") with { StartsAlone = true },
        TokenFormat.Of("SB-Mid-server-{base64url:24}"));
}
