using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>The signature of a shared access signature (<c>sig=</c>), percent-encoded or not, next to another field of it. The span is the signature.</summary>
internal static class AzureSharedAccessSignature
{
    public static SecretService Service { get; } = new(
        "AZURE_SAS_TOKEN", "Azure SAS token", "Azure SAS トークン", "Microsoft Learn, Create an account SAS; Service Bus access control with SAS",
        TokenFormat.Of("sig={[A-Za-z0-9%]:46-80}") with { SkipInSpan = 4, Near = new("with:", "sv=", "se=", "sp=", "sr=", "st=", "spr=", "skn=", "sharedaccesssignature") },
        TokenFormat.Of("sig={base64:43}=") with { SkipInSpan = 4, Near = new("with:", "sv=", "se=", "sp=", "sr=", "st=", "spr=", "skn=", "sharedaccesssignature") });
}
