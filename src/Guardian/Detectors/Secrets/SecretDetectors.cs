using System.Collections.Immutable;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>Credentials with shapes of their own: those that no template can express.</summary>
internal static class SecretDetectors
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [
        new AwsKeyDetector(),
        new GitHubTokenDetector(),
        new OpenAiKeyDetector(),
        new AnthropicKeyDetector(),
        new SlackTokenDetector(),
        new GoogleKeyDetector(),
        new JwtDetector(),
        new PrivateKeyDetector(),
        new ConnectionUriDetector(),
        new ConnectionStringDetector(),
    ];
}
