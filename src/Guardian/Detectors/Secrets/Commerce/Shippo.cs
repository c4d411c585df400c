using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Shippo tokens: <c>shippo_live_</c> or <c>shippo_test_</c> and 40 hexadecimal digits.</summary>
internal static class Shippo
{
    public static SecretService Service { get; } = new(
        "SHIPPO_TOKEN", "Shippo API token", "Shippo API トークン", "Shippo Docs, Authentication",
        TokenFormat.Of("shippo_live_{lhex:40}"),
        TokenFormat.Of("shippo_test_{lhex:40}"));
}
