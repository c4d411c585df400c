using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>Three base64 segments; the first is <c>{&quot;typ&quot;: &quot;TCV2&quot;}</c>.</summary>
internal static class TeamCityToken
{
    public static SecretService Service { get; } = new(
        "TEAMCITY_TOKEN", "TeamCity access token", "TeamCity アクセストークン", "TeamCity docs, Access tokens",
        TokenFormat.Of("eyJ0eXAiOiAiVENWMiJ9.{base64url:20-60}.{base64url:30-80}"));
}
