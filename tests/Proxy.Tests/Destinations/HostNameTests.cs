using FsCheck;
using FsCheck.Fluent;
using HostName = Dlp.Proxy.Destinations.HostName;

namespace Dlp.Proxy.Tests.Destinations;

public sealed class HostNameTests
{
    [Theory]
    [InlineData("example.com", "example.com")]
    [InlineData("ExAmPlE.COM", "example.com")]
    [InlineData("example.com.", "example.com")]
    [InlineData("localhost", "localhost")]
    [InlineData("my_host.example.com", "my_host.example.com")]
    [InlineData("r3---sn-4g5e6n7k.googlevideo.com", "r3---sn-4g5e6n7k.googlevideo.com")]
    [InlineData("3com.com", "3com.com")]
    [InlineData("1.2.3.4.example", "1.2.3.4.example")]
    [InlineData("XN--BCHER-KVA.example", "xn--bcher-kva.example")]
    [InlineData("xn--wgv71a119e.jp", "xn--wgv71a119e.jp")]
    [InlineData("xn--ls8h.la", "xn--ls8h.la")]
    [InlineData("127.0.0.1", "127.0.0.1")]
    [InlineData("0.0.0.0", "0.0.0.0")]
    [InlineData("[::1]", "::1")]
    [InlineData("::1", "::1")]
    [InlineData("[2001:DB8:0:0:0:0:0:1]", "2001:db8::1")]
    [InlineData("[::ffff:127.0.0.1]", "::ffff:127.0.0.1")]
    [InlineData("[0:0:0:0:0:ffff:7f00:1]", "::ffff:127.0.0.1")]
    public void ValidName_IsCanonical(string name, string expected)
    {
        Assert.True(HostName.TryCanonicalise(name, out var canonical));
        Assert.Equal(expected, canonical);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("example.com..")]
    [InlineData(".example.com")]
    [InlineData("a..b")]
    [InlineData("*.example.com")]
    [InlineData("a.b, c")]
    [InlineData("a b")]
    [InlineData("example.com:443")]
    [InlineData("user@example.com")]
    [InlineData("example.com/")]
    [InlineData("example.com\0.evil.test")]
    [InlineData("exam\tple.com")]
    [InlineData("-a.example")]
    [InlineData("a-.example")]
    [InlineData("bücher.example")]
    [InlineData("ｅxample.com")]
    [InlineData("a\u3002b.com")]
    [InlineData("xn--zzzzzz99999.com")]
    [InlineData("xn--.com")]
    [InlineData("xn--abc-.com")]
    public void MalformedName_IsRefused(string name)
    {
        Assert.False(HostName.TryCanonicalise(name, out var canonical));
        Assert.Equal("", canonical);
    }

    /// <summary>Spellings that inet_aton, browsers and resolvers read as addresses.</summary>
    [Theory]
    [InlineData("127.1")]
    [InlineData("127.0.1")]
    [InlineData("2130706433")]
    [InlineData("0")]
    [InlineData("0177.0.0.1")]
    [InlineData("0x7f.0.0.1")]
    [InlineData("0x7f000001")]
    [InlineData("0x")]
    [InlineData("127.0.0.0x1")]
    [InlineData("127.0.0.01")]
    [InlineData("127.0.0.1.")]
    [InlineData("256.0.0.1")]
    [InlineData("1.2.3.4.5")]
    [InlineData("foo.0x7f")]
    [InlineData("foo.127")]
    [InlineData("[127.0.0.1]")]
    [InlineData("[::1")]
    [InlineData("::1]")]
    [InlineData("[]")]
    [InlineData("[::1]:443")]
    [InlineData("[[::1]]")]
    [InlineData("[fe80::1%eth0]")]
    [InlineData("fe80::1%25eth0")]
    [InlineData("[::ffff:0177.0.0.1]")]
    [InlineData("[::ffff:127.1]")]
    [InlineData("[:::1]")]
    [InlineData("[1:2:3:4:5:6:7:8:9]")]
    [InlineData("[v1.fe80::a]")]
    public void UnusualAddressSpelling_IsRefused(string name) => Assert.False(HostName.TryCanonicalise(name, out _));

    [Fact]
    public void Length_IsBounded()
    {
        var label = new string('a', 63);
        var longest = $"{label}.{label}.{label}.{new string('b', 61)}";
        Assert.Equal(253, longest.Length);
        Assert.True(HostName.TryCanonicalise(longest, out _));
        Assert.True(HostName.TryCanonicalise(longest + ".", out _));
        Assert.False(HostName.TryCanonicalise(longest + "b", out _));
        Assert.False(HostName.TryCanonicalise(new string('a', 64) + ".com", out _));
        Assert.False(HostName.TryCanonicalise(new string('a', 100_000), out _));
    }

    [Fact]
    public void AnyText_NeverThrows_AndCanonicalIsStable() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(20_000),
            Prop.ForAll(
                Gen.ArrayOf(Gen.Elements("abcXYZ019-_.:[]%*x\0é。".ToCharArray())).ToArbitrary(),
                characters =>
                    !HostName.TryCanonicalise(characters, out var once)
                    || (HostName.TryCanonicalise(once, out var twice) && once == twice)));

    [Theory]
    [InlineData("10.0.0.1", true)]
    [InlineData("2001:db8::1", true)]
    [InlineData("example.com", false)]
    [InlineData("web1", false)]
    public void Address_IsTold(string canonical, bool expected) => Assert.Equal(expected, HostName.TryGetAddress(canonical, out _));
}
