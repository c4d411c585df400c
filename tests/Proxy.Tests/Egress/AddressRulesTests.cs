using System.Net;
using Dlp.Proxy.Egress;

namespace Dlp.Proxy.Tests.Egress;

public sealed class AddressRulesTests
{
    /// <summary>64 and more spellings of internal addresses that the address parser takes.</summary>
    public static TheoryData<string, AddressClass> Internal => new()
    {
        { "127.0.0.1", AddressClass.Loopback }, { "127.1.2.3", AddressClass.Loopback }, { "127.255.255.254", AddressClass.Loopback },
        { "0.0.0.0", AddressClass.Unspecified }, { "0.1.2.3", AddressClass.Unspecified },
        { "10.0.0.1", AddressClass.Private }, { "10.255.255.255", AddressClass.Private },
        { "172.16.0.1", AddressClass.Private }, { "172.31.255.255", AddressClass.Private },
        { "192.168.0.1", AddressClass.Private }, { "192.168.255.255", AddressClass.Private },
        { "100.64.0.1", AddressClass.SharedCarrier }, { "100.127.255.255", AddressClass.SharedCarrier },
        { "169.254.0.1", AddressClass.LinkLocal }, { "169.254.169.254", AddressClass.CloudMetadata },
        { "169.254.170.2", AddressClass.LinkLocal }, { "168.63.129.16", AddressClass.CloudMetadata },
        { "100.100.100.200", AddressClass.CloudMetadata }, { "192.0.0.192", AddressClass.CloudMetadata },
        { "192.0.0.8", AddressClass.Reserved }, { "192.0.2.1", AddressClass.Documentation },
        { "198.51.100.1", AddressClass.Documentation }, { "203.0.113.255", AddressClass.Documentation },
        { "198.18.0.1", AddressClass.Documentation }, { "198.19.255.255", AddressClass.Documentation },
        { "192.88.99.1", AddressClass.Reserved }, { "224.0.0.1", AddressClass.Multicast }, { "239.255.255.250", AddressClass.Multicast },
        { "240.0.0.1", AddressClass.Reserved }, { "255.255.255.254", AddressClass.Reserved }, { "255.255.255.255", AddressClass.Broadcast },
        { "::", AddressClass.Unspecified }, { "::1", AddressClass.Loopback }, { "0:0:0:0:0:0:0:1", AddressClass.Loopback },
        { "::ffff:127.0.0.1", AddressClass.Loopback }, { "::ffff:7f00:1", AddressClass.Loopback }, { "::ffff:10.0.0.1", AddressClass.Private },
        { "::ffff:169.254.169.254", AddressClass.CloudMetadata }, { "::ffff:0.0.0.0", AddressClass.Unspecified },
        { "::127.0.0.1", AddressClass.Loopback }, { "::10.0.0.1", AddressClass.Private }, { "::8.8.8.8", AddressClass.Reserved },
        { "::ffff:0:127.0.0.1", AddressClass.Reserved },
        { "64:ff9b::127.0.0.1", AddressClass.Loopback }, { "64:ff9b::a9fe:a9fe", AddressClass.CloudMetadata }, { "64:ff9b::10.1.1.1", AddressClass.Private },
        { "64:ff9b:1::1", AddressClass.Reserved }, { "64:ff9b:1:7f00:0:100::", AddressClass.Reserved },
        { "2002:7f00:1::", AddressClass.Loopback }, { "2002:a00:1::1", AddressClass.Private }, { "2002:c0a8:1::", AddressClass.Private }, { "2002:a9fe:a9fe::", AddressClass.CloudMetadata },
        { "2001:0:808:808::80ff:fffe", AddressClass.Loopback }, { "2001:0:7f00:1::f7f7:f7f7", AddressClass.Loopback }, { "2001:0:808:808::f5ff:fffe", AddressClass.Private },
        { "2001:db8::1", AddressClass.Documentation }, { "2001:2::1", AddressClass.Documentation }, { "2001:10::1", AddressClass.Reserved }, { "2001:20::1", AddressClass.Reserved },
        { "3fff::1", AddressClass.Documentation }, { "100::1", AddressClass.Reserved }, { "5f00::1", AddressClass.Reserved }, { "4000::1", AddressClass.Reserved },
        { "fc00::1", AddressClass.Private }, { "fd12:3456::1", AddressClass.Private }, { "fd00:ec2::254", AddressClass.CloudMetadata }, { "fdff::", AddressClass.Private },
        { "fe80::1", AddressClass.LinkLocal }, { "fe80::1%2", AddressClass.LinkLocal }, { "febf::1", AddressClass.LinkLocal }, { "fec0::1", AddressClass.Private },
        { "ff02::1", AddressClass.Multicast }, { "ff0e::1", AddressClass.Multicast },
        { "2606:4700::5efe:10.0.0.1", AddressClass.Private }, { "2606:4700::200:5efe:127.0.0.1", AddressClass.Loopback },
    };

    [Theory]
    [MemberData(nameof(Internal))]
    public void InternalAddress_IsNotPublic(string text, AddressClass expected) => Assert.Equal(expected, AddressRules.Classify(IPAddress.Parse(text)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("1.1.1.1")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.167.255.255")]
    [InlineData("198.17.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2606:4700::1111")]
    [InlineData("2a00:1450::1")]
    [InlineData("2001:4860::8888")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::8.8.8.8")]
    [InlineData("2002:808:808::1")]
    public void PublicAddress_IsPublic(string text) => Assert.Equal(AddressClass.Public, AddressRules.Classify(IPAddress.Parse(text)));

    [Fact]
    public void Table_HasAtLeast64Spellings() => Assert.True(Internal.Count >= 64, Internal.Count.ToString());

    [Theory]
    [InlineData("127.1")]
    [InlineData("127.0.1")]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("0x7f.0.0.1")]
    [InlineData("0X7F.1")]
    [InlineData("0177.0.0.1")]
    [InlineData("017700000001")]
    [InlineData("127.0.0.01")]
    [InlineData("127.0.0.1.")]
    [InlineData("127.0.0.256")]
    [InlineData("127.0.0.0x1")]
    [InlineData("0")]
    [InlineData("0x")]
    [InlineData("1.2.3.4.5")]
    [InlineData("a.1")]
    [InlineData("a.0x1f")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a b")]
    [InlineData("a%2etest")]
    [InlineData("\u2460\u2461\u2466.0.0.1")]
    [InlineData("127\u30020.0.1")]
    [InlineData("[::1%lo]")]
    [InlineData("[fe80::1%251]")]
    [InlineData("[::1")]
    [InlineData("[127.0.0.1]")]
    [InlineData("::1/128")]
    [InlineData("1:2")]
    public void SloppyAddress_IsAmbiguous(string host)
    {
        Assert.Equal(HostSpelling.Ambiguous, HostLiteral.Read(host, out var address));
        Assert.Null(address);
    }

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1")]
    [InlineData("[::1]", "::1")]
    [InlineData("::ffff:10.0.0.1", "::ffff:10.0.0.1")]
    public void StrictAddress_IsAnAddress(string host, string expected)
    {
        Assert.Equal(HostSpelling.Address, HostLiteral.Read(host, out var address));
        Assert.Equal(IPAddress.Parse(expected), address);
    }

    [Theory]
    [InlineData("chat.example")]
    [InlineData("1password.com")]
    [InlineData("3.example.")]
    [InlineData("xn--bcher-kva.example")]
    [InlineData("0x1.example")]
    public void Name_IsAName(string host) => Assert.Equal(HostSpelling.Name, HostLiteral.Read(host, out _));
}
