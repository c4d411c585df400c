using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Dropbox Sign (HelloSign) keys: 64 hexadecimal digits.</summary>
internal static class DropboxSign
{
    public static SecretService Service { get; } = new(
        "DROPBOX_SIGN_API_KEY", "Dropbox Sign API key", "Dropbox Sign API キー", "Dropbox Sign API, Authentication",
        TokenFormat.Behind("{lhex:64}", "dropbox sign", "hellosign") with { Near = TokenFormat.CredentialWords });
}
