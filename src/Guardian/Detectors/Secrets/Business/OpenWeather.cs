using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>OpenWeather keys: 32 hexadecimal digits, in addresses as <c>appid</c>.</summary>
internal static class OpenWeather
{
    public static SecretService Service { get; } = new(
        "OPENWEATHER_API_KEY", "OpenWeather API key", "OpenWeather API キー", "OpenWeather, API key FAQ",
        TokenFormat.Behind("{lhex:32}", "openweather", "owm api key") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Of("appid={lhex:32}") with { Near = new("context:", "openweathermap", "openweather"), SkipInSpan = "appid=".Length });
}
