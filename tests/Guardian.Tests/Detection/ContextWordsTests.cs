using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Tests.Detection;

public sealed class ContextWordsTests
{
    private static readonly ContextWords Words = new("context:", "tax id", "número fiscal", "паспорт", "αφμ", "口座");

    [Theory]
    [InlineData("Tax ID: 1", "tax id")]
    [InlineData("NÚMERO FISCAL 1", "número fiscal")]
    [InlineData("Número Fiscal 1", "número fiscal")]
    [InlineData("ПАСПОРТ 1", "паспорт")]
    [InlineData("ΑΦΜ: 1", "αφμ")]
    [InlineData("口座 1", "口座")]
    public void Word_IsFoundInAnyCase(string text, string word) => Assert.Equal("context:" + word, Words.Find(text));

    [Theory]
    [InlineData("syntax ideas")]
    [InlineData("tax idea")]
    [InlineData("numero fiscal")]
    public void OtherWords_AreNot(string text) => Assert.Null(Words.Find(text));
}
