using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 適格請求書発行事業者の登録番号: T and thirteen digits, which are the 法人番号 of a company; a sole trader gets other digits with the same check
/// (国税庁, インボイス制度 登録番号の構成).
/// </summary>
internal static class InvoiceNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JP_INVOICE_NUMBER", "JP", "Qualified invoice issuer number (Japan)", "適格請求書発行事業者登録番号", "消費税法 第57条の2; 国税庁, 登録番号の構成",
            "Registration number on Japanese invoices; for sole traders it identifies a person.", "請求書に記載される登録番号で、個人事業者の場合は個人を特定します。"),
        Layouts = ["T#############", "T-#############", "T #############", "T#-####-####-####", "T-#-####-####-####"],
        Words =
        [
            "登録番号", "適格請求書", "インボイス", "事業者登録", "invoice number", "invoice registration", "qualified invoice", "registration number", "t番号", "T番号", "t-number",
        ],
        Check = value => CorporateNumber.HasCheckDigit(value[1..]),
        Standing = Standing.Alone,
    };
}
