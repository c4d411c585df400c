using System.Collections.Immutable;
using Dlp.Guardian.Detectors.Contact;
using Dlp.Guardian.Detectors.Financial;
using Dlp.Guardian.Detectors.Japan;
using Dlp.Guardian.Detectors.Secrets;

namespace Dlp.Guardian.Detection;

/// <summary>Every built-in detector. Adding one here is all it takes; a test holds it to a documented type, anchors and linear work.</summary>
internal static class DetectorCatalogue
{
    public static ImmutableArray<IDetector> All { get; } =
    [
        new EmailDetector(),
        new PhoneDetector(),
        new CreditCardDetector(),
        new IbanDetector(),
        new MyNumberDetector(),
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
