using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>512 random bits in base64; newer keys carry the signature <c>+ASt</c>.</summary>
internal static class AzureStorageKey
{
    public static SecretService Service { get; } = new(
        "AZURE_STORAGE_KEY", "Azure storage account key", "Azure storage アカウントキー", "Microsoft Learn, Manage storage account access keys",
        TokenFormat.Of("{base64:76}+ASt{base64:6}=="),
        TokenFormat.Behind("{base64:86}==", "accountkey", "account key", "azure_storage", "storage account", "storage_account_key"));
}
