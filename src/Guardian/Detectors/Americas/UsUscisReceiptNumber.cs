using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Thirteen characters under which an immigration petition is handled.
/// </summary>
internal static class UsUscisReceiptNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_USCIS_RECEIPT", "US", "USCIS receipt number (United States)", "USCIS 受付番号 (アメリカ)", "USCIS, Form I-797 types and functions; checking your case status",
            "Thirteen characters under which an immigration petition is handled.", "アメリカの移民申請の受付番号です。"),
        Layouts = ["@@@##########", "@@@-##-###-#####"],
        Words = 
        [
            "receipt number", "receipt no", "uscis", "uscis receipt", "case number", "case status", "i-797", "i-130", "i-485", "i-765", "petition",
            "immigration",
        ],
        Structure = value => value[..3] is "EAC" or "VSC" or "WAC" or "CSC" or "LIN" or "NSC" or "SRC" or "TSC" or "MSC" or "NBC" or "YSC" or "IOE" or "ZLA",
    };
}
