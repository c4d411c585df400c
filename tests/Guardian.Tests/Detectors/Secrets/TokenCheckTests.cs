using Dlp.Guardian.Detectors.Secrets;
using Dlp.Guardian.Detectors.Secrets.Operations;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Tests.Detectors.Secrets;

public sealed class TokenCheckTests
{
    [Theory]
    [InlineData("a12uel5l")] // BIP-173, test vectors: valid checksums.
    [InlineData("A12UEL5L")]
    [InlineData("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw")]
    [InlineData("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w")]
    public void Bech32_TakesTheStandardsExamples(string text) => Assert.True(Bech32.Fits(text));

    [Theory]
    [InlineData("a12uel5m")]
    [InlineData("b12uel5l")]
    [InlineData("A12uEL5L")]
    [InlineData("10a06t8")] // Empty prefix.
    [InlineData("x1b4n0q5v")] // Not of the alphabet.
    [InlineData("li1dgmt3")] // Too short a checksum.
    [InlineData("pzry9x0s0muk")] // No separator.
    [InlineData("")]
    public void Bech32_RefusesOthers(string text) => Assert.False(Bech32.Fits(text));

    [Fact]
    public void Bech32_NoticesEveryChangeOfOneCharacter()
    {
        const string valid = "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw";
        for (var i = 7; i < valid.Length; i++)
        {
            var fits = "qpzry9x8gf2tvdw0s3jn54khce6mua7l".Count(c => Bech32.Fits(valid[..i] + c + valid[(i + 1)..]));
            Assert.Equal(1, fits);
        }
    }

    [Theory]
    [InlineData("VnVhQ2ZHY0JDZGJrUW0tZTVhT3g6dWkybHAyYXhUTm1zeWFrdzl0dk5udw==", true)] // Elastic Docs, Create API key, response example.
    [InlineData("VnVhQ2ZHY0JDZGJrUW0tZTVhT3gtdWkybHAyYXhUTm1zeWFrdzl0dk5udw==", false)]
    [InlineData("VnVhQ2ZHY0JDZGJrUW0tZTVhT3g6dWkybHAyYXhUTm1zeWFrdzl0dk5ud3c=", false)]
    [InlineData("not base64", false)]
    public void ElasticKey_IsIdColonSecret(string token, bool expected) => Assert.Equal(expected, ElasticKeyCheck.Fits(token));

    [Theory]
    [InlineData('A', true)]
    [InlineData('8', true)]
    [InlineData('B', false)]
    [InlineData('/', false)]
    public void WireGuardKey_HasNoBitsOver(char last, bool expected) => Assert.Equal(expected, WireGuardKeyCheck.Fits(new string('q', 42) + last + '='));
}
