using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Lacework API secrets: an underscore and 32 hexadecimal digits.</summary>
internal static class Lacework
{
    public static SecretService Service { get; } = new(
        "LACEWORK_SECRET", "Lacework secret key", "Lacework シークレットキー", "Lacework FortiCNAPP Docs, API access keys",
        TokenFormat.Behind("_{lhex:32}", "lacework", "lw api secret", "x lw uaks"));
}
