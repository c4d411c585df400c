using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Financial.Wallets;

/// <summary>
/// Addresses of cryptocurrency wallets with a checksum that is verified: Base58Check (Bitcoin, Litecoin, Dogecoin, Dash, Tron, Zcash, XRP),
/// Bech32 (Bitcoin, Litecoin, Cardano), Bitcoin Cash, Ethereum (EIP-55) and Monero. Ethereum in one case and Solana, which have none, need a word.
/// </summary>
internal sealed class WalletDetector : IDetector
{
    private const int MaxLength = 130;

    private static readonly ContextWords Supporting = new(
        "context:", "wallet", "bitcoin", "btc", "ethereum", "eth", "erc20", "erc-20", "usdt", "usdc", "litecoin", "ltc", "dogecoin", "doge", "ripple", "xrp", "tron", "trx", "monero", "xmr",
        "solana", "sol", "phantom", "cardano", "ada", "crypto", "cryptocurrency", "blockchain", "metamask", "ledger", "coinbase", "binance", "暗号資産", "仮想通貨", "ウォレット", "ビットコイン",
        "イーサリアム", "送金先アドレス");

    public string Name => "crypto-wallet";

    public SensitiveInformationType Type { get; } = new("CRYPTO", SensitiveInformationCategory.Financial, "Cryptocurrency wallet address", "暗号資産アドレス",
        "BIP 173, BIP 350, Base58Check, EIP-55, cashaddr, CryptoNote 007", "CRYPTO", 0.40)
    {
        Description = "Address of a cryptocurrency wallet.",
        DescriptionJa = "暗号資産ウォレットのアドレスです。",
    };

    public DetectorAnchors Anchors { get; } = new() { LongWords = true };

    public int Specificity => 3;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        var at = from;
        while (!context.IsExhausted && LongWords.Next(text, at, out var end) is >= 0 and var start)
        {
            context.Charge(end - at);
            at = end;
            // The tail of an escape in pasted code or JSON: \n in front of an address.
            if (start > 0 && text[start - 1] == '\\' && text[start] is 'n' or 'r' or 't')
                start++;
            if (end - start > MaxLength || !TokenScan.StartsToken(text, start))
                continue;
            context.Charge(30 * (end - start));
            var (chain, isChecked) = ChainOf(text[start..end]);
            if (chain is not null)
                Report(context, start, end, chain, isChecked);
        }

        context.Charge(Math.Max(0, text.Length - at) / LongWords.MinLength);
    }

    private void Report(DetectionContext context, int start, int end, string chain, bool isChecked)
    {
        var support = context.Near(Supporting, start, end, 120, 60);
        if (!isChecked && support is null)
            return;
        var evidence = new Evidence(Type.DefaultConfidence, "wallet:" + chain);
        if (isChecked)
            evidence.Add(0.50, "checksum:" + chain);
        evidence.AddContext(isChecked ? 0.08 : 0.40, support);
        context.Report(this, start, end, evidence, FingerprintForm.Exact);
    }

    /// <summary>The chain whose address a word is, and whether a checksum says so.</summary>
    internal static (string? Chain, bool IsChecked) ChainOf(ReadOnlySpan<char> word) => word[0] switch
    {
        '0' => EthereumAddress.HasChecksum(word) is { } isMixed ? ("ethereum", isMixed) : default,
        'b' or 'B' or 'l' or 'a' or 's' or 't' when SegmentedChain(word) is { } chain => (chain, true),
        'q' or 'p' when word.Length == 42 && Bech32.HasCashChecksum(word) => ("bitcoin-cash", true),
        '4' or '8' when MoneroAddress.IsValid(word) => ("monero", true),
        _ when word.Length <= 36 => (Base58Chain(word), true),
        _ when word.Length is 43 or 44 && IsSolana(word) => ("solana", false),
        _ => default,
    };

    private static string? SegmentedChain(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("bc1", StringComparison.OrdinalIgnoreCase) && word.Length is 42 or 62)
            return Bech32.HasChecksum(word, 2, isSegwit: true) ? "bitcoin" : null;
        if (word.StartsWith("ltc1") && word.Length is 43 or 63)
            return Bech32.HasChecksum(word, 3, isSegwit: true) ? "litecoin" : null;
        if (word.StartsWith("addr1") || word.StartsWith("stake1"))
            return Bech32.HasChecksum(word, word.IndexOf('1'), isSegwit: false) ? "cardano" : null;
        // Zcash's transparent addresses have two version bytes and start with t1 or t3.
        return word[0] == 't' && word.Length == 35 && Base58.Version(word, Base58.Bitcoin, 26) == 0x1C ? "zcash" : null;
    }

    private static string? Base58Chain(ReadOnlySpan<char> word)
    {
        if (word[0] == 'r')
            return Base58.Version(word, Base58.Ripple, 25) == 0 ? "xrp" : null;
        return word[0] is not ('1' or '2' or '3' or 'L' or 'M' or 'D' or '9' or 'A' or 'X' or 'T' or 'm' or 'n') ? null : Base58.Version(word, Base58.Bitcoin, 25) switch
        {
            0x00 or 0x05 => "bitcoin",
            0x6F or 0xC4 => "bitcoin-test",
            0x30 or 0x32 => "litecoin",
            0x1E or 0x16 => "dogecoin",
            0x4C or 0x10 => "dash",
            0x41 => "tron",
            _ => null,
        };
    }

    private static bool IsSolana(ReadOnlySpan<char> word)
    {
        Span<byte> bytes = stackalloc byte[40];
        return Base58.Decode(word, Base58.Bitcoin, bytes) == 32 && TokenScan.LooksRandom(word);
    }
}
