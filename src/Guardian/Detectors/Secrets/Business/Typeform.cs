using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Typeform tokens: <c>tfp_</c> and about 60 characters.</summary>
internal static class Typeform
{
    public static SecretService Service { get; } = new(
        "TYPEFORM_TOKEN", "Typeform personal access token", "Typeform 個人用アクセストークン", "Typeform Developers, Personal access token",
        TokenFormat.Of("tfp_{[A-Za-z0-9_-]:40-72}") with { StartsAlone = true });
}
