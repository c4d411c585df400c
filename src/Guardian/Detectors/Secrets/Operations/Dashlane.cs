using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Dashlane device keys: <c>dls_</c>, the access key and the payload.</summary>
internal static class Dashlane
{
    public static SecretService Service { get; } = new(
        "DASHLANE_KEY", "Dashlane service key", "Dashlane サービスキー", "Dashlane CLI documentation, Non-interactive devices",
        TokenFormat.Of("dls_{base62:10-40}_{[A-Za-z0-9+/=_-]:60-1000}"));
}
