using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Content management tokens (<c>CFPAT-</c>) and delivery tokens of 43 base64url characters behind their name.</summary>
internal static class ContentfulToken
{
    public static SecretService Service { get; } = new(
        "CONTENTFUL_TOKEN", "Contentful access token", "Contentful アクセストークン", "Contentful docs, Authentication",
        TokenFormat.Of("CFPAT-{base64url:43}"),
        TokenFormat.Behind("{base64url:43}", "contentful"));
}
