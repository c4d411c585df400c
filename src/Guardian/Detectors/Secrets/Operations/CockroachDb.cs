using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>CockroachDB Cloud keys: <c>CCDB1_</c>, 22 and 40 characters.</summary>
internal static class CockroachDb
{
    public static SecretService Service { get; } = new(
        "COCKROACHDB_API_KEY", "CockroachDB Cloud API key", "CockroachDB Cloud API キー", "CockroachDB Docs, Cloud API, service account keys",
        TokenFormat.Of("CCDB1_{base62:22}_{base62:40}"));
}
