using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Blockfrost project keys: the network and 32 letters and digits.</summary>
internal static class Blockfrost
{
    public static SecretService Service { get; } = new(
        "BLOCKFROST_KEY", "Blockfrost key", "Blockfrost キー", "Blockfrost Docs, Authentication",
        TokenFormat.Of("mainnet{base62:32}"),
        TokenFormat.Of("preprod{base62:32}"),
        TokenFormat.Of("preview{base62:32}"));
}
