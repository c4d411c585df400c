using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Airtable personal access tokens (<c>pat</c>, id, dot, 64 hexadecimal digits) and the older keys (<c>key</c> and 14 characters).</summary>
internal static class Airtable
{
    public static SecretService Service { get; } = new(
        "AIRTABLE_TOKEN", "Airtable personal access token", "Airtable 個人用アクセストークン", "Airtable Web API, Authentication",
        TokenFormat.Of("pat{base62:14}.{lhex:64}"),
        TokenFormat.Behind("key{base62:14}", "airtable"));
}
