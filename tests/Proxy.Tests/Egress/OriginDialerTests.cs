using System.Net;
using System.Net.Sockets;
using System.Text;
using Dlp.Proxy.Egress;

namespace Dlp.Proxy.Tests.Egress;

public sealed class OriginDialerTests : IDisposable
{
    private readonly TcpListener _origin = new(IPAddress.Loopback, 0);

    public OriginDialerTests() => _origin.Start();

    private int Port => ((IPEndPoint)_origin.LocalEndpoint).Port;

    public void Dispose() => _origin.Dispose();

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("10.1.2.3")]
    [InlineData("169.254.169.254")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[64:ff9b::7f00:1]")]
    public async Task InternalLiteral_IsForbidden(string host) => Assert.Equal(EgressProblem.AddressForbidden, await ProblemAsync(Dialer(new(), _ => []), host, 443));

    [Theory]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("0177.0.0.1")]
    [InlineData("localhost")]
    [InlineData("LOCALHOST.")]
    [InlineData("api.localhost")]
    public async Task LocalSpelling_IsForbiddenWithoutAskingDns(string host)
    {
        var resolver = new FakeResolver(_ => [IPAddress.Parse("8.8.8.8")]);
        Assert.Equal(EgressProblem.HostForbidden, await ProblemAsync(Dialer(new(), resolver), host, 443));
        Assert.Equal(0, resolver.Asked);
    }

    [Theory]
    [InlineData(22)]
    [InlineData(25)]
    [InlineData(53)]
    [InlineData(80)]
    [InlineData(445)]
    [InlineData(3389)]
    [InlineData(0)]
    [InlineData(65536)]
    public async Task OtherPort_IsForbidden(int port) =>
        Assert.Equal(EgressProblem.PortForbidden, await ProblemAsync(Dialer(new(), _ => [IPAddress.Parse("8.8.8.8")]), "a.example", port));

    [Fact]
    public async Task MixOfPublicAndInternal_IsRefusedWhole() =>
        Assert.Equal(EgressProblem.MixedAnswers, await ProblemAsync(Dialer(new(), _ => [IPAddress.Parse("8.8.8.8"), IPAddress.Parse("10.0.0.1")]), "a.example", 443));

    [Fact]
    public async Task NameThatLeadsInside_IsForbidden() =>
        Assert.Equal(EgressProblem.AddressForbidden, await ProblemAsync(Dialer(new(), _ => [IPAddress.Parse("fd00::1"), IPAddress.Parse("10.0.0.1")]), "a.example", 443));

    [Fact]
    public async Task RebindingResolver_NeverReachesAnInternalAddress()
    {
        // 10,000 flips: the resolver answers differently each time. Only 127.0.0.1 is listening and it stands for "internal";
        // 127.0.0.2 is allow-listed and stands for "public".
        var random = new Random(7);
        IPAddress good = IPAddress.Parse("127.0.0.2"), bad = IPAddress.Loopback;
        var options = new EgressOptions { TlsPorts = [Port], DangerousAllowedNetworks = ["127.0.0.2/32"], AttemptTimeout = TimeSpan.FromSeconds(1) };
        var flips = 0;
        HashSet<EgressProblem> problems = [];
        var resolver = new FakeResolver(_ =>
        {
            flips++;
            return random.Next(5) switch
            {
                0 => [bad],
                3 => [good],
                1 => [good, bad],
                2 => [bad, good],
                _ => [IPAddress.Parse("::ffff:127.0.0.1"), good],
            };
        });
        var dialer = Dialer(options, resolver);
        for (var i = 0; i < 10_000; i++)
        {
            var outcome = await dialer.DialAsync("rebind.example", Port, DialPurpose.Tls, CancellationToken.None);
            Assert.Null(outcome.Stream);

            // Refused: the only good answer was dialled, where nobody listens.
            Assert.True(outcome.Problem is EgressProblem.Refused or EgressProblem.AddressForbidden or EgressProblem.MixedAnswers, outcome.Problem.ToString());
            problems.Add(outcome.Problem);
        }

        Assert.Equal(10_000, flips);
        Assert.Equal(3, problems.Count);
        Assert.False(_origin.Pending());
    }

    [Fact]
    public async Task AnswerThatChangesAfterTheCheck_IsNotAskedFor()
    {
        var resolver = new FakeResolver(_ => [IPAddress.Loopback]);
        var outcome = await Dialer(Allowing("127.0.0.0/8"), resolver).DialAsync("a.example", Port, DialPurpose.Tls, CancellationToken.None);
        Assert.Equal(EgressProblem.None, outcome.Problem);
        Assert.Equal(1, resolver.Asked);
        Assert.Equal(IPAddress.Loopback, outcome.Address);
        using var accepted = await _origin.AcceptTcpClientAsync();
        Assert.Equal(accepted.Client.RemoteEndPoint, ((NetworkStream)outcome.Stream!).Socket.LocalEndPoint);
        await outcome.Stream!.DisposeAsync();
    }

    [Fact]
    public async Task DeadAddressFirst_FallsBackToTheNext()
    {
        var outcome = await Dialer(Allowing("127.0.0.0/8"), _ => [IPAddress.Parse("127.0.0.3"), IPAddress.Loopback]).DialAsync("a.example", Port, DialPurpose.Tls, CancellationToken.None);
        Assert.Equal(IPAddress.Loopback, outcome.Address);
        await outcome.Stream!.DisposeAsync();
    }

    [Fact]
    public async Task AllowListBoundToAName_CoversOnlyThatName()
    {
        var dialer = Dialer(Allowing("llm.corp.example=127.0.0.0/8"), _ => [IPAddress.Loopback]);
        var good = await dialer.DialAsync("LLM.corp.example", Port, DialPurpose.Tls, CancellationToken.None);
        Assert.Equal(EgressProblem.None, good.Problem);
        await good.Stream!.DisposeAsync();
        Assert.Equal(EgressProblem.AddressForbidden, await ProblemAsync(dialer, "other.example", Port));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    public async Task OwnListener_IsRefusedEvenWhenAllowListed(string bound)
    {
        var options = Allowing("127.0.0.0/8", "0.0.0.0/8");
        var guard = new EgressGuard(options);
        guard.SetOwnListeners([new IPEndPoint(IPAddress.Parse(bound), Port)]);
        var dialer = new OriginDialer(guard, options, new FakeResolver(_ => [IPAddress.Loopback]));
        foreach (var host in new[] { "a.example", "127.0.0.1", "[::ffff:127.0.0.1]" })
        {
            Assert.Equal(EgressProblem.OwnEndpoint, await ProblemAsync(dialer, host, Port));
        }
    }

    [Fact]
    public async Task DnsFailures_HaveTheirNames()
    {
        Assert.Equal(EgressProblem.DnsFailed, await ProblemAsync(Dialer(new(), _ => throw new SocketException((int)SocketError.HostNotFound)), "a.example", 443));
        Assert.Equal(EgressProblem.DnsFailed, await ProblemAsync(Dialer(new(), _ => []), "a.example", 443));
        Assert.Equal(EgressProblem.TooManyAnswers, await ProblemAsync(Dialer(new(), _ => Enumerable.Repeat(IPAddress.Parse("8.8.8.8"), 10_000).ToArray()), "a.example", 443));
        var options = new EgressOptions { DnsTimeout = TimeSpan.FromMilliseconds(100) };
        Assert.Equal(EgressProblem.DnsTimedOut, await ProblemAsync(Dialer(options, new SilentResolver()), "a.example", 443));
    }

    [Fact]
    public async Task ClosedPort_IsRefused()
    {
        var options = Allowing("127.0.0.0/8");
        _origin.Stop();
        Assert.Equal(EgressProblem.Refused, await ProblemAsync(Dialer(options, _ => [IPAddress.Loopback]), "a.example", options.TlsPorts[0]));
    }

    [Fact]
    public async Task CallerCancels_Throws()
    {
        using var cancel = new CancellationTokenSource(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Dialer(new(), new SilentResolver()).DialAsync("a.example", 443, DialPurpose.Tls, cancel.Token));
    }

    [Fact]
    public async Task ConnectCallback_ConnectsAndCarriesTheProblem()
    {
        using var forbidden = new HttpMessageInvoker(new SocketsHttpHandler { ConnectCallback = Dialer(new(), _ => [IPAddress.Loopback]).ToConnectCallback(), UseProxy = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://a.example/");
        var thrown = await Assert.ThrowsAsync<HttpRequestException>(() => forbidden.SendAsync(request, CancellationToken.None));
        Assert.Equal(EgressProblem.AddressForbidden, Assert.IsType<EgressException>(thrown.InnerException).Problem);

        var options = new EgressOptions { PlainPorts = [Port], DangerousAllowedNetworks = ["127.0.0.0/8"] };
        using var allowed = new HttpMessageInvoker(new SocketsHttpHandler { ConnectCallback = Dialer(options, _ => [IPAddress.Loopback]).ToConnectCallback(), UseProxy = false });
        using var second = new HttpRequestMessage(HttpMethod.Get, "http://a.example:" + Port + "/");
        var sending = allowed.SendAsync(second, CancellationToken.None);
        using var accepted = await _origin.AcceptSocketAsync();
        _ = await accepted.ReceiveAsync(new byte[4096]);
        await accepted.SendAsync(Encoding.ASCII.GetBytes("HTTP/1.1 204 X\r\n\r\n"));
        Assert.Equal(HttpStatusCode.NoContent, (await sending).StatusCode);
    }

    [Theory]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("a.example=fd00::/8@8443", true)]
    [InlineData("a.example=10.0.0.0/8@0", false)]
    [InlineData("a.example=10.0.0.0/8@x", false)]
    [InlineData("=10.0.0.0/8", false)]
    [InlineData("10.0.0.0", false)]
    [InlineData("10.0.0.0/33", false)]
    [InlineData("", false)]
    public void AllowedNetwork_IsParsedStrictly(string text, bool good) => Assert.Equal(good, AllowedNetwork.TryParse(text, out _));

    [Fact]
    public void Via_NamesUs()
    {
        var name = ViaHeader.NewPseudonym();
        Assert.True(ViaHeader.Names("1.1 other, " + ViaHeader.Element("2", name) + " (x)", name));
        Assert.False(ViaHeader.Names("1.1 other", name));
        Assert.NotEqual(name, ViaHeader.NewPseudonym());
    }

    private static OriginDialer Dialer(EgressOptions options, Func<string, IReadOnlyList<IPAddress>> answer) => Dialer(options, new FakeResolver(answer));

    private static OriginDialer Dialer(EgressOptions options, IDnsResolver resolver) => new(new EgressGuard(options), options, resolver);

    private static async Task<EgressProblem> ProblemAsync(OriginDialer dialer, string host, int port)
    {
        var outcome = await dialer.DialAsync(host, port, DialPurpose.Tls, CancellationToken.None);
        Assert.Null(outcome.Stream);
        return outcome.Problem;
    }

    private EgressOptions Allowing(params string[] networks) => new() { TlsPorts = [Port], DangerousAllowedNetworks = networks };
}
