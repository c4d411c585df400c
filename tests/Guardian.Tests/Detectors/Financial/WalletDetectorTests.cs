using System.Text;
using Dlp.Guardian.Detectors.Financial.Wallets;

namespace Dlp.Guardian.Tests.Detectors.Financial;

public sealed class WalletDetectorTests
{
    [Theory]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "bitcoin")] // Coinbase of the genesis block.
    [InlineData("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "bitcoin")] // Bitcoin wiki, P2SH.
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "bitcoin")] // BIP 173.
    [InlineData("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bitcoin")] // BIP 173.
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", "bitcoin")] // BIP 350.
    [InlineData("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "ethereum")] // EIP-55.
    [InlineData("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", "ethereum")] // EIP-55.
    [InlineData("rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh", "xrp")] // XRPL genesis account.
    [InlineData("qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", "bitcoin-cash")] // cashaddr specification.
    [InlineData("44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A", "monero")] // Monero project, donations.
    public void PublishedAddress_IsFoundByItsChecksum(string address, string chain)
    {
        Assert.Equal((chain, true), WalletDetector.ChainOf(address));
        DetectorTable.Expect("CRYPTO", $"Please send it to «{address}» today.");
        Assert.Empty(Scanned.Values($"Please send it to {address[..^1]}{(address[^1] == 'q' ? 'p' : 'q')} today.", "CRYPTO"));
    }

    [Theory]
    [InlineData("ETH wallet «0xde709f2102306220921060314715629080e2fb77»")] // EIP-55, lower case only.
    [InlineData("Solana: «7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV»")] // 32 bytes.
    [InlineData("{\"btc\":\"«1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa»\"}")]
    [InlineData("\\n«1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa»\\n")]
    [InlineData("bitcoincash:«qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a»")]
    public void Address_IsFoundExactly(string marked) => DetectorTable.Expect("CRYPTO", marked);

    [Theory]
    [InlineData("0xde709f2102306220921060314715629080e2fb77")]
    [InlineData("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed wallet")] // EIP-55's checksum broken.
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5")]
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd")] // BIP 350: the checksum of Bech32.
    [InlineData("da39a3ee5e6b4b0d3255bfef95601890afd80709")]
    [InlineData("1111111111111111111111111111111111")]
    public void AnythingElse_IsNotFound(string text) => Assert.Empty(Scanned.Values(text, "CRYPTO"));

    [Theory]
    [InlineData("", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470")] // Ethereum yellow paper, KEC of nothing.
    [InlineData("abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45")] // Keccak team, version 3 test values.
    public void Keccak_GivesPublishedHashes(string message, string hash)
    {
        var result = new byte[32];
        Keccak256.Hash(Encoding.ASCII.GetBytes(message), result);
        Assert.Equal(hash, Convert.ToHexStringLower(result));
    }
}
