using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>cio</c> and 32 letters and digits.</summary>
internal static class CargoToken
{
    public static SecretService Service { get; } = new(
        "CARGO_REGISTRY_TOKEN", "Cargo registry API token", "Cargo registry API トークン", "Cargo book, Publishing; Rust's public registry, API tokens",
        TokenFormat.Of("cio{base62:32}") with { StartsAlone = true });
}
