using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Elasticsearch API keys: Base64 of the id and the secret (20 and 22 characters with a colon between them); Elastic Cloud keys (<c>essu_</c>) hold the same.</summary>
internal static class Elastic
{
    public static SecretService Service { get; } = new(
        "ELASTIC_API_KEY", "Elastic API key", "Elastic API キー", "Elastic Docs, Create API key; Elastic Cloud API keys",
        TokenFormat.Of("essu_{[A-Za-z0-9+/=]:60-120}"),
        TokenFormat.Behind("{base64:58}==", "elastic", "authorization: apikey", "es api key", "kibana", "encoded") with { Check = ElasticKeyCheck.Fits, CheckIsRequired = true });
}
