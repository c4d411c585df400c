using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Flutterwave secret keys: <c>FLWSECK-</c> or <c>FLWSECK_TEST-</c>. Public keys (<c>FLWPUBK</c>) are public.</summary>
internal static class Flutterwave
{
    public static SecretService Service { get; } = new(
        "FLUTTERWAVE_SECRET_KEY", "Flutterwave secret key", "Flutterwave シークレットキー", "Flutterwave Docs, API keys",
        TokenFormat.Of("FLWSECK-{base62:32}-{[A-Za-z0-9-]:1-20}"),
        TokenFormat.Of("FLWSECK_TEST-{base62:32}-{[A-Za-z0-9-]:1-20}"));
}
