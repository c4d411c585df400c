using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>cio</c> and 32 letters and digits.</summary>
internal static class CratesIoToken
{
    public static SecretService Service { get; } = new(
        "CRATES_IO_TOKEN", "crates.io API token", "crates.io API トークン", "Cargo book, Publishing; crates.io token format",
        TokenFormat.Of("cio{base62:32}") with { StartsAlone = true });
}
