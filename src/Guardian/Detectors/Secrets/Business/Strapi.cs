using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Strapi API tokens: 256 hexadecimal digits.</summary>
internal static class Strapi
{
    public static SecretService Service { get; } = new(
        "STRAPI_TOKEN", "Strapi API token", "Strapi API トークン", "Strapi Docs, API tokens",
        TokenFormat.Behind("{lhex:256}", "strapi", "bearer"));
}
