using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>Card verification codes (CVV2, CVC2, CID, CAV2): three or four digits behind their label (PCI DSS glossary). "Security code" counts beside a card only.</summary>
internal sealed class CardVerificationDetector() : LabelledValueDetector(
    "cvv",
    IdentifierTypes.Financial("CVV", "", "Card verification code", "カード検証番号 (CVV)", "PCI DSS glossary, card verification code", "Three or four digits that prove a card is at hand.", "カードの裏面などにある3桁または4桁の番号です。"),
    0.78,
    ["cvv2", "cvc2", "cav2", "cvv", "cvc", "csc code", "card verification", "security code", "card security", "prüfziffer der karte", "kartenprüfnummer", "cryptogramme", "セキュリティコード", "セキュリティーコード"])
{
    private static readonly ContextWords Card = new(
        "context:", "card", "visa", "mastercard", "amex", "cvv", "cvc", "expiry", "exp", "carte", "karte", "カード", "有効期限", "クレジット", "セキュリティコード", "セキュリティーコード");

    protected override int ReadValue(ReadOnlySpan<char> text, int start) => DigitsAt(text, start, 3, 4);

    protected override string? Support(DetectionContext context, int start, int end) =>
        context.Near(Card, start, end, 100, 60);
}
