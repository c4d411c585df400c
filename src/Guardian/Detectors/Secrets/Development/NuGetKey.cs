using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>oy2</c> and 43 characters of lower-case base32.</summary>
internal static class NuGetKey
{
    public static SecretService Service { get; } = new(
        "NUGET_API_KEY", "NuGet API key", "NuGet API キー", "Microsoft Learn, Scoped API keys",
        TokenFormat.Of("oy2{lalnum:43}") with { StartsAlone = true });
}
