using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Tax number of a business in Saudi Arabia.
/// </summary>
internal static class SaVatNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SA_VAT", "SA", "VAT registration number (Saudi Arabia)", "付加価値税登録番号 (サウジアラビア)", "Zakat, Tax and Customs Authority, VAT: fifteen digits, first and last 3",
            "Tax number of a business in Saudi Arabia.", "サウジアラビアの付加価値税の登録番号です。"),
        Layouts = ["###############"],
        Words = 
        [
            "vat", "vat number", "vat no", "vat registration", "trn", "tax number", "saudi vat", "zatca", "الرقم الضريبي", "ضريبة القيمة المضافة",
        ],
        Structure = value => value[0] == '3' && value[14] == '3',
    };
}
