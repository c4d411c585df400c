using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>API-</c> and 25 to 36 capitals and digits near the vendor's name.</summary>
internal static class OctopusKey
{
    public static SecretService Service { get; } = new(
        "OCTOPUS_DEPLOY_API_KEY", "Octopus Deploy API key", "Octopus Deploy API キー", "Octopus docs, How to create an API key",
        TokenFormat.Of("API-{ualnum:25-36}") with { StartsAlone = true, Near = new("with:", "octopus", "octopusdeploy", "octo", "X-Octopus-ApiKey", "octopus_api_key") });
}
