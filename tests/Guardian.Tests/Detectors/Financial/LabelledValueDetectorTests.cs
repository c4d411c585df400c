namespace Dlp.Guardian.Tests.Detectors.Financial;

public sealed class LabelledValueDetectorTests
{
    [Theory]
    [InlineData("CVV", "4111 1111 1111 1111, CVV «123»")]
    [InlineData("CVV", "{\"cvc\":\"«1234»\"}")]
    [InlineData("CVV", "card security code: «987».")]
    [InlineData("CVV", "セキュリティコードは«123»です")]
    [InlineData("CARD_EXPIRY", "card 4111111111111111 exp «12/27»")]
    [InlineData("CARD_EXPIRY", "Visa, valid thru «03 / 2028»")]
    [InlineData("CARD_EXPIRY", "クレジットカードの有効期限は«11/29»です")]
    [InlineData("BANK_ACCOUNT_NUMBER", "bank account: «00123 4567»")]
    [InlineData("BANK_ACCOUNT_NUMBER", "Numéro de compte «12345678901»")]
    [InlineData("JP_SECURITIES_CODE", "トヨタ自動車(証券コード:«7203»)")]
    [InlineData("JP_SECURITIES_CODE", "銘柄コード «130A»")]
    public void Value_IsFoundBehindItsLabel(string type, string marked) => DetectorTable.Expect(type, marked);

    [Theory]
    [InlineData("CVV", "security code 482913")]
    [InlineData("CVV", "recvvs 123")]
    [InlineData("CVV", "CVV is missing. Page 123")]
    [InlineData("CARD_EXPIRY", "The offer expires 12/27")]
    [InlineData("CARD_EXPIRY", "card exp 13/27")]
    [InlineData("CARD_EXPIRY", "card expires 12/27/2027")]
    [InlineData("BANK_ACCOUNT_NUMBER", "bank account 12345")]
    [InlineData("BANK_ACCOUNT_NUMBER", "bank account 0000000000")]
    [InlineData("JP_SECURITIES_CODE", "証券コード協議会は2024年に発表")]
    [InlineData("JP_SECURITIES_CODE", "証券コード 12345")]
    public void AnythingElse_IsNotFound(string type, string text) => Assert.Empty(Scanned.Values(text, type));
}
