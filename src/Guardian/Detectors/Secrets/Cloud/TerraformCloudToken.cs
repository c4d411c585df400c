using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>14 characters, <c>.atlasv1.</c> and 60 to 70 more.</summary>
internal static class TerraformCloudToken
{
    public static SecretService Service { get; } = new(
        "TERRAFORM_CLOUD_TOKEN", "Terraform Cloud API token", "Terraform Cloud API トークン", "HCP Terraform docs, API tokens",
        TokenFormat.Of("{base62:14}.atlasv1.{base64url:60-70}"));
}
