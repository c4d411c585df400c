namespace Dlp.Guardian.Tests.Detectors.Financial;

/// <summary>Values published by issuers or worked out by hand; at the place of the check character exactly one fits.</summary>
public sealed class SecuritiesCheckTests
{
    [Theory]
    [InlineData("ISIN", "US0378331005", 11)] // Apple.
    [InlineData("ISIN", "AU0000XVGZA3", 11)] // ISO 6166 example.
    [InlineData("ISIN", "JP3633400001", 11)] // Toyota.
    [InlineData("CUSIP", "037833100", 8)] // Apple.
    [InlineData("CUSIP", "17275R102", 8)] // Cisco.
    [InlineData("SEDOL", "0263494", 6)] // BAE Systems.
    [InlineData("FIGI", "BBG000BLNNV0", 11)] // OMG FIGI example.
    [InlineData("LEI", "7LTWFZYICNSX8D621K86", 19)] // GLEIF: Deutsche Bank.
    [InlineData("SEPA_CREDITOR_ID", "DE98ZZZ09999999999", 17)] // Deutsche Bundesbank example.
    public void PublishedValue_IsAccepted_AndOnlyItsCheckCharacterFits(string type, string value, int check)
    {
        Assert.True(IdentifierTable.Accepts(type, value));
        if (check >= 0)
            Assert.Equal(1, IdentifierTable.Fitting(type, value, check));
    }
}
