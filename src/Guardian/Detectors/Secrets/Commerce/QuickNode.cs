using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>QuickNode console keys: <c>QN_</c> and 32 hexadecimal digits.</summary>
internal static class QuickNode
{
    public static SecretService Service { get; } = new(
        "QUICKNODE_API_KEY", "QuickNode API key", "QuickNode API キー", "QuickNode Docs, Console API",
        TokenFormat.Of("QN_{lhex:32}") with { StartsAlone = true });
}
