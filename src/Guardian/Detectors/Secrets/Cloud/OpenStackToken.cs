using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Fernet tokens: version byte 0x80 and a timestamp make every token start with <c>gAAAAA</c>.</summary>
internal static class OpenStackToken
{
    public static SecretService Service { get; } = new(
        "OPENSTACK_FERNET_TOKEN", "OpenStack token", "OpenStack トークン", "OpenStack Keystone docs, Fernet tokens; Fernet spec",
        TokenFormat.Of("gAAAAA{base64url:90-1024}") with { StartsAlone = true },
        TokenFormat.Of("gAAAAA{base64url:90-1000}=") with { StartsAlone = true },
        TokenFormat.Of("gAAAAA{base64url:90-1000}==") with { StartsAlone = true });
}
