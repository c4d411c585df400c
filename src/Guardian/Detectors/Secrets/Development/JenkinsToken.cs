using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>11</c> and 32 hexadecimal digits, legacy tokens of 32, behind their name.</summary>
internal static class JenkinsToken
{
    public static SecretService Service { get; } = new(
        "JENKINS_API_TOKEN", "Jenkins API token", "Jenkins API トークン", "Jenkins user guide, Authenticating scripted clients",
        TokenFormat.Behind("11{lhex:32}", "jenkins"),
        TokenFormat.Behind("{lhex:32}", "jenkins_api_token", "jenkins_token"));
}
