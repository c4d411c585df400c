using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>JumpCloud keys: <c>jca_</c> and 36 characters, or 40 hexadecimal digits.</summary>
internal static class JumpCloud
{
    public static SecretService Service { get; } = new(
        "JUMPCLOUD_API_KEY", "JumpCloud API key", "JumpCloud API キー", "JumpCloud Docs, API authentication",
        TokenFormat.Of("jca_{base62:36}"),
        TokenFormat.Behind("{lhex:40}", "jumpcloud") with { Near = TokenFormat.CredentialWords });
}
