using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>packagist_</c>, a kind of three letters and at least 40 hexadecimal digits.</summary>
internal static class PackagistToken
{
    public static SecretService Service { get; } = new(
        "PACKAGIST_TOKEN", "Packagist token", "Packagist トークン", "Private Packagist docs, Authentication tokens",
        TokenFormat.Of("packagist_{lower:3}_{lhex:40-96}"));
}
