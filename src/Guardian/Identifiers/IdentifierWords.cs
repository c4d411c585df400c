using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Identifiers;

/// <summary>Words that many identifiers share.</summary>
internal static class IdentifierWords
{
    /// <summary>Words that say "a person's or a company's number" without saying which.</summary>
    public static ContextWords General { get; } = new(
        "context:", "national id", "national identity", "national identification", "identity number", "identity card", "identification number", "id number", "id no", "id card", "id:",
        "personal number", "personal id", "personal code", "citizen id", "citizen number", "social security", "social insurance", "tax id", "tax number", "tax identification", "taxpayer",
        "tax file", "tin", "vat", "ssn", "insurance number", "registration number", "passport", "身分証", "国民id", "国民番号", "納税者番号", "社会保障番号");

    /// <summary>Words of numbers that are nobody's identity.</summary>
    public static ContextWords Other { get; } = new(
        "other-number:", "order", "invoice", "tracking", "serial", "ticket", "sku", "part no", "part number", "isbn", "issn", "timestamp", "epoch", "version", "build", "commit", "case no",
        "jira", "request id", "session", "trace", "transaction", "注文番号", "受注番号", "伝票番号", "追跡番号", "管理番号", "製造番号", "型番", "品番", "問い合わせ番号", "お問合せ番号");
}
