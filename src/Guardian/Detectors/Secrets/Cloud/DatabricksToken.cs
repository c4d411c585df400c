using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Personal access tokens (<c>dapi</c>, on Azure with a digit at the end) and OAuth secrets (<c>dose</c>), 32 hexadecimal digits each.</summary>
internal static class DatabricksToken
{
    public static SecretService Service { get; } = new(
        "DATABRICKS_TOKEN", "Databricks access token", "Databricks アクセストークン", "Databricks docs, Personal access tokens; OAuth machine-to-machine",
        TokenFormat.Of("dapi{lhex:32}-{digit:1}"),
        TokenFormat.Of("dapi{lhex:32}"),
        TokenFormat.Of("dose{lhex:32}"));
}
