using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>SumUp secret keys: <c>sup_sk_</c>. Public keys (<c>sup_pk_</c>) are public.</summary>
internal static class SumUp
{
    public static SecretService Service { get; } = new(
        "SUMUP_API_KEY", "SumUp API key", "SumUp API キー", "SumUp Developer, API keys",
        TokenFormat.Of("sup_sk_{base62:30-60}"));
}
