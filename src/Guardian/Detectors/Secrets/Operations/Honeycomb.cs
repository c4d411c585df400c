using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Honeycomb ingest keys (<c>hcaik_</c>, 64 characters), environment keys (22) and classic keys (32 hexadecimal digits).</summary>
internal static class Honeycomb
{
    public static SecretService Service { get; } = new(
        "HONEYCOMB_API_KEY", "Honeycomb API key", "Honeycomb API キー", "Honeycomb Docs, Manage API keys",
        TokenFormat.Of("hc{[a-z]:1}ik_{lalnum:58}"),
        TokenFormat.Behind("{base62:22}", "honeycomb", "x honeycomb team"),
        TokenFormat.Behind("{lhex:32}", "honeycomb", "x honeycomb team") with { Near = TokenFormat.CredentialWords });
}
