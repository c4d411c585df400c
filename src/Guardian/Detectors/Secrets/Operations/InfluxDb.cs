using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>InfluxDB tokens: 86 characters of Base64url and two equals signs; version 3 (<c>apiv3_</c>).</summary>
internal static class InfluxDb
{
    public static SecretService Service { get; } = new(
        "INFLUXDB_TOKEN", "InfluxDB token", "InfluxDB トークン", "InfluxDB Docs, Manage API tokens",
        TokenFormat.Behind("{base64url:86}==", "influx"),
        TokenFormat.Of("apiv3_{base64url:86}"));
}
