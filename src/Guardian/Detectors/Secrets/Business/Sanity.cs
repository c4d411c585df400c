using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Sanity tokens: <c>sk</c> and 78 letters and digits or more.</summary>
internal static class Sanity
{
    public static SecretService Service { get; } = new(
        "SANITY_TOKEN", "Sanity API token", "Sanity API トークン", "Sanity Docs, HTTP auth",
        TokenFormat.Behind("sk{base62:78-200}", "sanity"));
}
