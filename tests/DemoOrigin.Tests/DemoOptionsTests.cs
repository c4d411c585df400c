namespace Dlp.DemoOrigin.Tests;

public sealed class DemoOptionsTests
{
    [Fact]
    public void EveryOption_IsTaken()
    {
        var (options, problem) = DemoOptions.Parse(["--listen", "[::1]:0", "--hosts=a.test,*.b.test", "--certs", "c", "--ready-file", "r", "--protocols", "http2", "--chunk", "4", "--delay-ms", "0", "--keep", "7", "--log", "l", "--quiet"]);

        Assert.Equal("", problem);
        Assert.Equal("[::1]:0", options!.Listen.ToString());
        Assert.Equal(["a.test", "*.b.test"], options.Hosts);
        Assert.Equal(("c", "r", "http2", 4, 0, 7, "l", true), (options.CertificateFolder, options.ReadyFile, options.Protocols, options.Chunk, options.DelayMilliseconds, options.Keep, options.LogFile, options.Quiet));
    }

    [Theory]
    [InlineData("--listen 8443", "--listen")]
    [InlineData("--chunk 10001", "0 to 10000")]
    [InlineData("--chunk -1", "0 to 10000")]
    [InlineData("--keep 0", "1 to 100000")]
    [InlineData("--protocols h3", "both, http1 or http2")]
    [InlineData("--hosts ,", "not a host name")]
    [InlineData("--log", "needs a value")]
    [InlineData("--frob 1", "unknown option --frob")]
    [InlineData("frob", "not an option")]
    public void WrongOption_IsNamed(string line, string expected)
    {
        var (options, problem) = DemoOptions.Parse(line.Split(' '));

        Assert.Null(options);
        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void HelpText_NamesEveryOptionOfTheParser()
    {
        foreach (string name in new[] { "--listen", "--hosts", "--certs", "--ready-file", "--protocols", "--chunk", "--delay-ms", "--keep", "--log", "--quiet", "--help" })
        {
            Assert.Contains($"  {name} ", DemoOptions.HelpText, StringComparison.Ordinal);
        }
    }
}
