using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>512 random bits in base64; newer keys carry the signature <c>+ABa</c>.</summary>
internal static class AzureBatchKey
{
    public static SecretService Service { get; } = new(
        "AZURE_BATCH_KEY", "Azure Batch account key", "Azure Batch アカウントキー", "Microsoft Learn, Batch account access keys",
        TokenFormat.Of("{base64:76}+ABa{base64:6}=="),
        TokenFormat.Behind("{base64:86}==", "azure batch", "batch_account"));
}
