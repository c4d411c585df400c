using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Tests.Tokens;

public sealed class RandomnessTests
{
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";

    [Theory]
    [InlineData("0123456789abcdef", 32, 0.001)]
    [InlineData(Digits + Lower, 20, 0.01)]
    [InlineData(Digits + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + Lower, 20, 0.01)]
    [InlineData(Digits + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + Lower + "-_", 40, 0.001)]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 26, 0.01)]
    public void GeneratedValues_AreHardlyEverRefused(string alphabet, int length, double most)
    {
        var random = new Random(1);
        var refused = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var value = new string(random.GetItems<char>(alphabet, length));
            refused += Randomness.IsPlausible(value) && Randomness.IsMixed(value, digits: true, letters: true) ? 0 : 1;
        }

        Assert.InRange(refused / 20_000.0, 0, most);
    }

    [Theory]
    [InlineData("getUserAccessTokenFromHeader", false)]
    [InlineData("production-cluster-of-the-north", false)]
    [InlineData("PRODUCTIONDATABASEPASSWORDNAME", false)]
    [InlineData("31415926535897932384626433832795", false)]
    [InlineData("kQZVbXnWPRtYcLMDfGHJsKwEZPqUv", true)]
    [InlineData("k7qm2zx9vb4lp1rt8wn3", true)]
    public void Names_AreTold_FromGeneratedValues(string value, bool expected) => Assert.Equal(expected, Randomness.IsMixed(value, digits: true, letters: true));

    [Theory]
    [InlineData("lJPECAAAAAAAaIdyT0ajmN5UwXHv0Gx3givcu2VMLruvDPmTNA1VIJhhH3see8lAzcuYX4WEEeqc2HYj", true)] // Zeros of a structure in base64.
    [InlineData("eyJhcGlfYWRkcmVzcyI6Imh0dHBzOi8vYXBwLm5lcHR1bmUuYWkxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", false)]
    [InlineData("k7Qm2Zx9VbAAAAAAAA4Lp1Rt8Wn3", false)]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", false)]
    [InlineData("k7Qm2Zx9VbYOUR_TOKEN_HERE4Lp1Rt8Wn3Yc6Hd5Jf0Gs2k7Qm2Zx9Vb4Lp1Rt8Wn3Yc6Hd5Jf0Gs2", false)]
    public void Fillers_AreTold_FromStructures(string value, bool expected) => Assert.Equal(expected, Randomness.IsPlausible(value));
}
