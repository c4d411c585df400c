using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Mezmo (LogDNA) keys: 32 hexadecimal digits.</summary>
internal static class Mezmo
{
    public static SecretService Service { get; } = new(
        "MEZMO_KEY", "Mezmo ingestion key", "Mezmo 取り込みキー", "Mezmo Docs, Ingestion keys",
        TokenFormat.Behind("{lhex:32}", "mezmo", "logdna") with { Near = TokenFormat.CredentialWords });
}
