using Dlp.Guardian.Custom.ExactData;

namespace Dlp.Guardian.Tests.Custom.ExactData;

/// <summary>The rules of RFC 4180 section 2, and what programs write besides.</summary>
public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("aaa,bbb\r\nccc,ddd\r\n", "aaa|bbb;ccc|ddd")]
    [InlineData("aaa,bbb\nccc,ddd", "aaa|bbb;ccc|ddd")]
    [InlineData("\"aaa\",\"b\r\nbb\"\r\nx,y", "aaa|b\r\nbb;x|y")]
    [InlineData("\"a\"\"b\",\"\"", "a\"b|")]
    [InlineData("a,,\n,", "a||;|")]
    [InlineData("\"a,b\",c", "a,b|c")]
    [InlineData("a\"b,c", "a\"b|c")]
    [InlineData("\"a\"b,c", "ab|c")]
    [InlineData("a\rb", "a;b")]
    [InlineData("", "")]
    public void Records_AreRead(string text, string expected)
    {
        var reader = new CsvReader(new StringReader(text));
        var fields = new List<string>();
        var records = new List<string>();
        while (reader.Read(fields))
            records.Add(string.Join('|', fields));

        Assert.Equal(expected, string.Join(';', records));
    }

    [Fact]
    public void Lines_AreThoseOfTheFile()
    {
        var reader = new CsvReader(new StringReader("a\n\"b\nb\"\nc\n"));
        var fields = new List<string>();
        var lines = new List<long>();
        while (reader.Read(fields))
            lines.Add(reader.Line);

        Assert.Equal([1, 2, 4], lines);
    }

    [Fact]
    public void FieldBeyondReason_IsRefused()
    {
        var reader = new CsvReader(new StringReader("\"" + new string('x', 100_000)));

        var exception = Assert.Throws<InvalidDataException>(() => reader.Read([]));
        Assert.DoesNotContain("xx", exception.Message, StringComparison.Ordinal);
    }
}
