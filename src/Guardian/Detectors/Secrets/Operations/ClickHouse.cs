using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>ClickHouse Cloud key secrets: 42 characters that start with <c>4b1d</c>.</summary>
internal static class ClickHouse
{
    public static SecretService Service { get; } = new(
        "CLICKHOUSE_CLOUD_KEY", "ClickHouse Cloud secret key", "ClickHouse Cloud シークレットキー", "ClickHouse Docs, Managing API keys",
        TokenFormat.Of("4b1d{base62:38}"));
}
