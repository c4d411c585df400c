using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Grafana service account tokens (<c>glsa_</c>), Grafana Cloud access policy tokens (<c>glc_</c>) and the older API keys, JSON in Base64.</summary>
internal static class Grafana
{
    public static SecretService Service { get; } = new(
        "GRAFANA_TOKEN", "Grafana token", "Grafana トークン", "Grafana Docs, Service accounts; Grafana Cloud access policies",
        TokenFormat.Of("glsa_{base62:32}_{lhex:8}"),
        TokenFormat.Of("glc_eyJ{[A-Za-z0-9+/=]:40-400}"),
        TokenFormat.Of("eyJrIjoi{[A-Za-z0-9+/=]:60-300}"));
}
