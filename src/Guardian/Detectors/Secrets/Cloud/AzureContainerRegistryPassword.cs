using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Admin and token passwords: 52 characters with the signature <c>+ACR</c>; older ones behind the registry's host.</summary>
internal static class AzureContainerRegistryPassword
{
    public static SecretService Service { get; } = new(
        "AZURE_CONTAINER_REGISTRY_PASSWORD", "Azure Container Registry password", "Azure Container Registry パスワード", "Microsoft Learn, Authenticate with an Azure container registry",
        TokenFormat.Of("{base64:42}+ACR{[A-D]:1}{base62:5}"),
        TokenFormat.Behind("{[A-Za-z0-9+/=]:32}", "azurecr.io", "acr_password", "container registry") with { Near = new("with:", "password", "passwd", "pwd", "login", "token", "credentials", "secret", "パスワード", "-p") });
}
