using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>FortiOS REST API tokens: 30 lower-case letters and digits.</summary>
internal static class FortiGate
{
    public static SecretService Service { get; } = new(
        "FORTIGATE_TOKEN", "FortiGate API token", "FortiGate API トークン", "Fortinet Document Library, FortiOS REST API administrator",
        TokenFormat.Behind("{lalnum:30}", "fortigate", "fortios", "fortinet"));
}
