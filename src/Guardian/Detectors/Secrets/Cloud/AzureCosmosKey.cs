using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>512 random bits in base64; newer keys carry the signature <c>ACDb</c>.</summary>
internal static class AzureCosmosKey
{
    public static SecretService Service { get; } = new(
        "AZURE_COSMOS_DB_KEY", "Azure Cosmos DB account key", "Azure Cosmos DB アカウントキー", "Microsoft Learn, Secure access to data in Azure Cosmos DB",
        TokenFormat.Of("{base64:76}ACDb{base64:6}=="),
        TokenFormat.Behind("{base64:86}==", "cosmos"));
}
