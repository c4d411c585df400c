using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Etherscan keys, and of its sister sites: 34 capitals and digits.</summary>
internal static class Etherscan
{
    public static SecretService Service { get; } = new(
        "ETHERSCAN_API_KEY", "Etherscan API key", "Etherscan API キー", "Etherscan API documentation, Getting an API key",
        TokenFormat.Behind("{ualnum:34}", "etherscan", "bscscan", "polygonscan", "arbiscan", "basescan", "snowtrace"));
}
