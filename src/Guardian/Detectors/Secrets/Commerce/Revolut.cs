using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Revolut Business access tokens: <c>oa_prod_</c> or <c>oa_sand_</c> and 43 characters of Base64url.</summary>
internal static class Revolut
{
    public static SecretService Service { get; } = new(
        "REVOLUT_TOKEN", "Revolut access token", "Revolut アクセストークン", "Revolut Developers, Business API, authentication",
        TokenFormat.Of("oa_prod_{base64url:43}"),
        TokenFormat.Of("oa_sand_{base64url:43}"));
}
