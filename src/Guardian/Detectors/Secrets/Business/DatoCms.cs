using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>DatoCMS tokens: 30 hexadecimal digits.</summary>
internal static class DatoCms
{
    public static SecretService Service { get; } = new(
        "DATOCMS_TOKEN", "DatoCMS API token", "DatoCMS API トークン", "DatoCMS Docs, API tokens",
        TokenFormat.Behind("{lhex:30}", "datocms", "dato api token"));
}
