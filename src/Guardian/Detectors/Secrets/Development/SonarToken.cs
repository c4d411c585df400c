using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>User (<c>squ_</c>), project (<c>sqp_</c>) and analysis tokens (<c>sqa_</c>); older ones of 40 hexadecimal digits behind their name.</summary>
internal static class SonarToken
{
    public static SecretService Service { get; } = new(
        "SONARQUBE_TOKEN", "SonarQube token", "SonarQube トークン", "SonarQube docs, Managing tokens",
        TokenFormat.Of("squ_{lhex:40}") with { StartsAlone = true },
        TokenFormat.Of("sqp_{lhex:40}") with { StartsAlone = true },
        TokenFormat.Of("sqa_{lhex:40}") with { StartsAlone = true },
        TokenFormat.Behind("{lhex:40}", "sonar_token", "sonar.login", "sonar.token", "sonarqube", "sonarcloud"));
}
