using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>Service (<c>dbtc_</c>) and user tokens (<c>dbtu_</c>), and older ones of 40 hexadecimal digits behind their name.</summary>
internal static class DbtToken
{
    public static SecretService Service { get; } = new(
        "DBT_CLOUD_TOKEN", "dbt Cloud service token", "dbt Cloud サービストークン", "dbt docs, Service account tokens; Personal access tokens",
        TokenFormat.Of("dbtc_{base64url:36-60}"),
        TokenFormat.Of("dbtu_{base64url:36-60}"),
        TokenFormat.Behind("{lhex:40}", "dbt_cloud", "dbt_api_key", "dbt_token", "dbt_api", "getdbt"));
}
