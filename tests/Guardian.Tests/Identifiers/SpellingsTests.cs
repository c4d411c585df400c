using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Tests.Identifiers;

public sealed class SpellingsTests
{
    [Theory]
    [InlineData("tax id", "customer_tax_id: ")]
    [InlineData("tax id", "customerTaxId\": ")]
    [InlineData("tax id", "TAX-ID ")]
    [InlineData("tax id", "TaxIDNumber=")]
    [InlineData("número de cédula", "NÚMERO DE CÉDULA: ")]
    [InlineData("número de cédula", "Número de Cédula: ")]
    [InlineData("número de cédula", "numero_de_cedula=")]
    [InlineData("иин", "ИИН: ")]
    [InlineData("患者ID", "患者idは")]
    public void Word_IsFoundAsPeopleWriteIt(string word, string text) => Assert.NotNull(new ContextWords("", Spellings.Of([word])).Find(text));

    [Theory]
    [InlineData("ci", "CIN 12")]
    [InlineData("sin", "business 12")]
    [InlineData("бин", "кабинет 12")]
    [InlineData("tax id", "syntax idea")]
    public void PartOfAnotherWord_IsNot(string word, string text) => Assert.Null(new ContextWords("", Spellings.Of([word])).Find(text));

    [Fact]
    public void LongestWord_IsTheReason() => Assert.Equal("passport number", new ContextWords("", Spellings.Of(["passport", "passport number"])).Find("passport number 1"));
}
