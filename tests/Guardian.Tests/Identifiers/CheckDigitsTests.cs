using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Tests.Identifiers;

public sealed class CheckDigitsTests
{
    [Theory]
    [InlineData("79927398713", true)] // ISO/IEC 7812-1's usual worked example.
    [InlineData("79927398710", false)]
    [InlineData("0", true)]
    public void Luhn_DoublesEverySecondFromTheRight(string digits, bool valid) => Assert.Equal(valid, CheckDigits.Luhn(digits));

    [Theory]
    [InlineData("2363", true)] // Verhoeff's scheme: 236 has the check digit 3.
    [InlineData("2364", false)]
    [InlineData("1234567890120", true)]
    public void Verhoeff_UsesTheDihedralGroup(string digits, bool valid) => Assert.Equal(valid, CheckDigits.Verhoeff(digits));

    [Theory]
    [InlineData("86095742719", true)] // German tax id of the Federal Central Tax Office's sample.
    [InlineData("86095742710", false)]
    public void Mod11Dash10_IsHybrid(string digits, bool valid) => Assert.Equal(valid, CheckDigits.Mod11Dash10(digits));

    [Theory]
    [InlineData("3704004405320130001314" + "89", 1)] // DE89 3704 0044 0532 0130 00, country and check digits moved to the end as numbers.
    [InlineData("370400440532013000DE89", 1)]
    [InlineData("370400440532013000DE88", 0)]
    public void Mod97_CountsLettersFromTen(string value, int remainder) => Assert.Equal(remainder, CheckDigits.Mod97(value));

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(13, 1, false)]
    [InlineData(2, 29, true)]
    [InlineData(2, 30, false)]
    [InlineData(4, 31, false)]
    [InlineData(12, 31, true)]
    [InlineData(1, 0, false)]
    public void MonthDay_ExistsInTheCalendar(int month, int day, bool exists) => Assert.Equal(exists, CheckDigits.IsMonthDay(month, day));

    [Fact]
    public void Schemes_CatchEverySingleWrongDigit()
    {
        var random = new Random(5);
        for (var i = 0; i < 200; i++)
        {
            var body = string.Concat(Enumerable.Range(0, 11).Select(_ => random.Next(10)));
            Assert.Single(Enumerable.Range(0, 10), digit => CheckDigits.Luhn(body + digit));
            Assert.Single(Enumerable.Range(0, 10), digit => CheckDigits.Verhoeff(body + digit));
            Assert.Single(Enumerable.Range(0, 10), digit => CheckDigits.Mod11Dash10(body + digit));
        }
    }
}
