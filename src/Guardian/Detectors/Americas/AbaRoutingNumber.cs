using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a bank in the United States, beside an account number on checks and payments.
/// </summary>
internal static class AbaRoutingNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("ABA_ROUTING_NUMBER", "US", "ABA routing number (United States)", "ABA ルーティング番号 (アメリカ)", "American Bankers Association, routing number policy; check digit weights 3 7 1",
            "Number of a bank in the United States, beside an account number on checks and payments.", "アメリカの銀行を示す番号で、小切手や送金で口座番号と並びます。"),
        Layouts = ["#########", "####-####-#", "#### #### #"],
        Words = 
        [
            "aba", "aba number", "routing", "routing number", "routing no", "routing transit", "routing transit number", "routing code", "rtn",
            "ach routing", "wire routing", "bank routing", "aba routing", "ルーティング番号",
        ],
        Structure = value => CheckDigits.Two(value, 0) is <= 12 or (>= 21 and <= 32) or (>= 61 and <= 72) or 80,
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => CheckDigits.WeightedSum(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0;
}
