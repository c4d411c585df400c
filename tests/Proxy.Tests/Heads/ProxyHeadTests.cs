using System.Buffers;
using System.Text;
using Dlp.Proxy.Heads;
using static Dlp.Proxy.Heads.HeadViolationKind;

namespace Dlp.Proxy.Tests.Heads;

public sealed class ProxyHeadTests
{
    public static TheoryData<string, HeadViolationKind> Refusals => new()
    {
        { "CONNECT a.test HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT a.test: HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT a.test:0 HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT a.test:65536 HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT a.test:443x HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT a.test:0443 HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT a.test:+443 HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT u@a.test:443 HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT http://a.test:443 HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT /a.test:443 HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT ::1:443 HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT a%2etest:443 HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT a.test:443/ HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT a\0b.test:443 HTTP/1.1\r\nHost: a.test\r\n\r\n", ConnectAuthority },
        { "CONNECT a.test:443 HTTP/1.1\r\n\r\n", HostMissing },
        { "CONNECT a.test:443 HTTP/1.1\r\nHost: b.test:443\r\n\r\n", HostMismatch },
        { "CONNECT a.test:443 HTTP/1.1\r\nHost: a.test:80\r\n\r\n", HostMismatch },
        { "CONNECT a.test:443 HTTP/1.1\r\nHost: a.test\r\nHost: a.test\r\n\r\n", HostRepeated },
        { "CONNECT a.test:443 HTTP/1.1\r\nHost: a.test\r\nContent-Length: 5\r\n\r\nhello", ConnectWithBody },
        { "CONNECT a.test:443 HTTP/1.1\r\nHost: a.test\r\nContent-Length: 0\r\n\r\n", ConnectWithBody },
        { "CONNECT a.test:443 HTTP/1.1\r\nHost: a.test\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", ConnectWithBody },
        { "CONNECT a.test:443 HTTP/1.1\r\nHost: a.test\r\nProxy-Authorization: a\r\nProxy-Authorization: b\r\n\r\n", SingletonRepeated },
        { "CONNECT a.test:443 HTTP/1.1\r\nHost: a.test\r\nExpect: 100-continue\r\n\r\n", ExpectRefused },
        { "CONNECT a.test:443 HTTP/1.1\r\nHost: a.test\r\nUpgrade: h2c\r\n\r\n", UpgradeRefused },
        { "CONNECT a.test:443 HTTP/2.0\r\nHost: a.test\r\n\r\n", VersionUnsupported },
        { "CONNECT a.test:443\r\nHost: a.test\r\n\r\n", RequestLineSyntax },
        { "CONNECT  a.test:443 HTTP/1.1\r\nHost: a.test\r\n\r\n", RequestLineSyntax },
        { "CONNECT a.test:443 HTTP/1.1\nHost: a.test\r\n\r\n", BareLineFeed },
        { "CONNECT a.test:443 HTTP/1.1\r\nX : y\r\n\r\n", SpaceBeforeColon },
        { "CONNECT a.test:443 HTTP/1.1\r\nX: y\r\n z\r\n\r\n", ObsoleteFolding },
        { "CONNECT a.test:443 HTTP/1.1\r\nX: y\0\r\n\r\n", HeaderValueByte },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void AmbiguousConnect_IsRefused(string raw, HeadViolationKind expected)
    {
        var reading = Read(Encoding.Latin1.GetBytes(raw));
        Assert.Equal(ProxyHeadStatus.Refused, reading.Status);
        Assert.Equal(expected, reading.Violation.Kind);
        Assert.Null(reading.Head);
    }

    [Fact]
    public void GoodConnect_GivesHostPortAndCredentials_AndLeavesEarlyBytes()
    {
        var head = "CONNECT Chat.Test:8443 HTTP/1.1\r\nHost: chat.test:8443\r\nProxy-Authorization: Negotiate YII=\r\nUser-Agent: x\r\n\r\n";
        var bytes = Encoding.ASCII.GetBytes(head + "\u0016\u0003\u0001");
        var reading = Read(bytes);
        Assert.Equal(ProxyHeadStatus.Connect, reading.Status);
        Assert.Equal("Chat.Test", reading.Head!.Host);
        Assert.Equal(8443, reading.Head.Port);
        Assert.Equal("Negotiate YII=", reading.Head.ProxyAuthorization);
        Assert.Equal("x", reading.Head.Value("user-agent"));
        Assert.Equal(head.Length, new ReadOnlySequence<byte>(bytes).Slice(0, reading.Consumed.GetInteger()).Length);
        Assert.DoesNotContain("YII", reading.Head.ToString() + reading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CONNECT [2001:db8::1]:443 HTTP/1.1\r\nHost: [2001:db8::1]:443\r\n\r\n", "2001:db8::1")]
    [InlineData("CONNECT 192.0.2.1:443 HTTP/1.0\r\n\r\n", "192.0.2.1")]
    [InlineData("CONNECT a.test:443 HTTP/1.1\r\nHost: a.test\r\n\r\n", "a.test")]
    public void OtherGoodForms_AreAccepted(string raw, string host)
    {
        var reading = Read(Encoding.ASCII.GetBytes(raw));
        Assert.Equal(ProxyHeadStatus.Connect, reading.Status);
        Assert.Equal(host, reading.Head!.Host);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n")]
    [InlineData("connect a.test:443 HTTP/1.1\r\n")]
    [InlineData("\u0016\u0003\u0001")]
    [InlineData("CONNECTX")]
    public void OtherFirstBytes_AreNotConnect(string raw) => Assert.Equal(ProxyHeadStatus.NotConnect, Read(Encoding.ASCII.GetBytes(raw)).Status);

    [Fact]
    public void EveryPrefix_IsIncomplete()
    {
        var bytes = "CONNECT a.test:443 HTTP/1.1\r\nHost: a.test:443\r\nX: y\r\n\r\n"u8.ToArray();
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Equal(ProxyHeadStatus.Incomplete, Read(bytes[..length]).Status);
        }

        Assert.Equal(ProxyHeadStatus.Connect, Read(bytes).Status);
    }

    [Fact]
    public void EndlessHead_IsRefused()
    {
        var reading = Read(Encoding.ASCII.GetBytes("CONNECT a.test:443 HTTP/1.1\r\nX: " + new string('y', 100_000)));
        Assert.Equal(HeadTooLarge, reading.Violation.Kind);
        Assert.Equal(431, reading.Violation.StatusCode);
    }

    private static ProxyHeadReading Read(byte[] bytes) => ProxyHead.Read(new ReadOnlySequence<byte>(bytes), HeadLimits.Default);
}
