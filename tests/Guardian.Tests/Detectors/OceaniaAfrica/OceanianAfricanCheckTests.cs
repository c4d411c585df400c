namespace Dlp.Guardian.Tests.Detectors.OceaniaAfrica;

/// <summary>Published numbers of public bodies and companies, samples of the issuers, and values worked by hand.</summary>
public sealed class OceanianAfricanCheckTests
{
    [Theory]
    [InlineData("AU_ABN", "51824753556")] // Australian Taxation Office itself.
    [InlineData("AU_ACN", "004085616")] // ASIC, worked example.
    [InlineData("AU_TFN", "123456782")] // ATO, sample.
    [InlineData("NZ_IRD", "49091850")] // Inland Revenue, validation examples.
    [InlineData("NZ_IRD", "136410132")] // Inland Revenue, validation examples.
    [InlineData("NZ_IRD", "49098576")] // Inland Revenue, second weights.
    [InlineData("NZ_NHI", "ZZZ0016")] // HISO 10046, worked example.
    [InlineData("NZ_NHI", "ZBN77VL")] // HISO 10046, new layout.
    [InlineData("ZA_ID_NUMBER", "8001015009087")] // Usual sample.
    public void LastCharacter_IsTheOnlyOneThatFits(string type, string value) => IdentifierTable.ExpectOnlyCheckCharacter(type, value);

    [Theory]
    [InlineData("AU_MEDICARE", "2123456701", true)] // Services Australia, sample card.
    [InlineData("AU_MEDICARE", "2123456711", false)]
    [InlineData("AU_ABN", "51824753557", false)]
    [InlineData("NZ_IRD", "136410133", false)] // Inland Revenue, validation examples.
    [InlineData("NZ_IRD", "9125568", false)] // Below the range.
    [InlineData("ZW_NATIONAL_ID", "632004999A63", false)]
    [InlineData("ZW_NATIONAL_ID", "630000001J12", true)] // Worked by hand: 630000001 = 23 × 27391304 + 9.
    public void Value_FollowsItsIssuer(string type, string value, bool valid) => Assert.Equal(valid, IdentifierTable.Accepts(type, value));
}
