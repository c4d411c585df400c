using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Agora app certificates: 32 hexadecimal digits. The app id, of the same shape, is public.</summary>
internal static class Agora
{
    public static SecretService Service { get; } = new(
        "AGORA_CERTIFICATE", "Agora app certificate", "Agora アプリ証明書", "Agora Docs, Authentication workflow",
        TokenFormat.Behind("{lhex:32}", "agora app certificate", "app certificate", "agora certificate", "agora customer secret"));
}
