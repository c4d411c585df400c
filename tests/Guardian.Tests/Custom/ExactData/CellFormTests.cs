using System.Globalization;
using Dlp.Guardian.Custom;
using Dlp.Guardian.Custom.ExactData;

namespace Dlp.Guardian.Tests.Custom.ExactData;

public sealed class CellFormTests
{
    [Fact]
    public void EveryCharacter_CountsAsUnicodeSays()
    {
        for (var i = 0; i < 0x10000; i++)
        {
            var c = (char)i;
            Assert.True(CellForm.Counts(c) == (char.IsLetterOrDigit(c) || char.IsSurrogate(c)), i.ToString("X4", CultureInfo.InvariantCulture));
            Assert.True(CellForm.Fold(c) == char.ToLowerInvariant(c), i.ToString("X4", CultureInfo.InvariantCulture));
            Assert.False(CellForm.IsJapanese(c) && (WordEdges.IsSpaced(c) || !char.IsLetter(c)), i.ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("林", true)]
    [InlineData("林修", false)]
    [InlineData("li", true)]
    [InlineData("lee", false)]
    [InlineData("123", true)]
    [InlineData("1234", false)]
    [InlineData("a12", false)]
    public void ShortCells_AreThoseFoundByChance(string form, bool isTooShort) => Assert.Equal(isTooShort, CellForm.IsTooShort(form));

    [Theory]
    [InlineData(" 1234-567 ", "1234567")]
    [InlineData("Smith, John", "smithjohn")]
    [InlineData("山田 太郎", "山田太郎")]
    [InlineData("--", "")]
    public void Form_IsLettersAndDigits(string cell, string expected)
    {
        Span<char> form = stackalloc char[CellForm.MaxLength];

        var length = CellForm.Write(cell, form);

        Assert.Equal(expected, form[..length].ToString());
        Assert.Equal(-1, CellForm.Write(new string('x', 101), form));
    }
}
