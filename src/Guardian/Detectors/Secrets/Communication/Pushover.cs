using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Pushover application tokens: <c>a</c> and 29 lower-case letters and digits.</summary>
internal static class Pushover
{
    public static SecretService Service { get; } = new(
        "PUSHOVER_TOKEN", "Pushover API token", "Pushover API トークン", "Pushover API, Registration",
        TokenFormat.Behind("a{lalnum:29}", "pushover"));
}
