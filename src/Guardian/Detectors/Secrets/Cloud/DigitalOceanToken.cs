using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Personal access, OAuth and refresh tokens with their prefixes; Spaces key ids (<c>DO</c> and 18 characters) and secrets behind their name.</summary>
internal static class DigitalOceanToken
{
    public static SecretService Service { get; } = new(
        "DIGITALOCEAN_TOKEN", "DigitalOcean token", "DigitalOcean トークン", "DigitalOcean docs, Personal access tokens; OAuth API; Spaces access keys",
        TokenFormat.Of("dop_v1_{lhex:64}"),
        TokenFormat.Of("doo_v1_{lhex:64}"),
        TokenFormat.Of("dor_v1_{lhex:64}"),
        TokenFormat.Behind("DO{ualnum:18}", "spaces_access", "spaces_key", "do_spaces", "digitalocean spaces", "spaces access key"),
        TokenFormat.Behind("{base64:43}", "spaces_secret", "do_spaces", "digitalocean spaces"));
}
