using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Branch and account number of an account in Australia.
/// </summary>
internal static class AuBankAccount
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("AU_BANK_ACCOUNT", "AU", "Bank account with BSB (Australia)", "銀行口座番号と BSB (オーストラリア)", "Australian Payments Network, BSB numbers",
            "Branch and account number of an account in Australia.", "オーストラリアの銀行支店番号と口座番号です。"),
        Layouts = ["###-### ######", "###-### #######", "###-### ########", "###-### #########", "###-###", "###-### ### ###"],
        Words = ["bsb", "bsb number", "bsb no", "bank state branch", "bsb code"],
    };
}
