using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using Dlp.Proxy.FunctionalTests.Harness;

namespace Dlp.Proxy.FunctionalTests.Pages;

/// <summary>What the proxy serves by itself on its own port (R-09, S-03).</summary>
public sealed class LocalPagesTests
{
    // Helper functions of the PAC environment, as far as the file uses them.
    private const string PacHelpers = """
        function isPlainHostName(h) { return h.indexOf('.') < 0; }
        function shExpMatch(s, p) { return new RegExp('^' + p.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.') + '$').test(s); }
        function octets(a) { return a.split('.').map(Number); }
        function isInNet(h, net, mask) { var m = octets(mask), a = octets(h), b = octets(net); return m.every(function (bits, i) { return (a[i] & bits) === (b[i] & bits); }); }

        """;

    [Theory]
    [InlineData(PacScope.All, "proxy", "ai.test AI.Test bank.test 172.32.0.1 8.8.8.8 10.evil.test dlp.status")]
    [InlineData(PacScope.All, "direct", "intranet localhost printer.local 10.1.2.3 172.16.0.1 192.168.1.1 127.0.0.1 169.254.1.1 direct.example www.sub.example")]
    [InlineData(PacScope.Catalogue, "proxy", "ai.test www.ai.test deny.test dlp.status")]
    [InlineData(PacScope.Catalogue, "direct", "notai.test ai.test.evil bank.test test static.test intranet direct.example 8.8.8.8 constructor.prototype")]
    public async Task Pac_SendsHostsTheRightWay(PacScope scope, string way, string hosts)
    {
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { PacScope = scope, PublicHost = "dlp.corp.test:3128", PacBypass = ["direct.example", "*.Sub.example"] });
        await using var client = await proxy.ConnectAsync();
        var pac = await client.AskAsync(RawClient.Get("x", "/proxy.pac"));
        Assert.Equal((200, "application/x-ns-proxy-autoconfig"), (pac.Status, pac.Field("Content-Type")));
        var expected = way == "proxy" ? "PROXY dlp.corp.test:3128" : "DIRECT";
        Assert.Equal(hosts.Split(' ').Select(h => h + " " + expected), await EvaluateAsync(pac.Text, hosts));
    }

    [Fact]
    public async Task Wpad_NamesTheHostItWasAskedBy()
    {
        await using var proxy = await TestProxy.StartAsync();
        await using var client = await proxy.ConnectAsync();
        Assert.Contains("\"PROXY wpad.corp.test:8080\"", (await client.AskAsync(RawClient.Get("wpad.corp.test:8080", "/wpad.dat"))).Text, StringComparison.Ordinal);
    }

    // a Host that would end the string is no Host.
    [Theory]
    [InlineData("a\";alert(1);\"")]
    [InlineData("<script>")]
    [InlineData("a'b")]
    [InlineData("a;b")]
    public async Task HostThatIsCode_NeverReachesThePac(string host)
    {
        await using var proxy = await TestProxy.StartAsync();
        await using var client = await proxy.ConnectAsync();
        var answer = await client.AskAsync(RawClient.Get(host, "/proxy.pac"));
        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain(host, client.Wire.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CaCertificate_ParsesAndIsTheOneThatSigns()
    {
        await using var proxy = await TestProxy.StartAsync();
        await using var client = await proxy.ConnectAsync();
        var der = await client.AskAsync(RawClient.Get("x", "/ca.crt"));
        var pem = await client.AskAsync(RawClient.Get("x", "/ca.pem"));
        using var one = X509CertificateLoader.LoadCertificate(der.Body);
        using var two = X509Certificate2.CreateFromPem(pem.Text);
        Assert.Equal(TestCertificates.ProxyRoot.Thumbprint, one.Thumbprint);
        Assert.Equal(one.Thumbprint, two.Thumbprint);
        Assert.False(one.HasPrivateKey);
        Assert.DoesNotContain("PRIVATE", pem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readiness_FollowsTheTrail()
    {
        await using var proxy = await TestProxy.StartAsync();
        await using var client = await proxy.ConnectAsync();
        Assert.Equal(200, (await client.AskAsync(RawClient.Get("x", "/readyz"))).Status);
        proxy.Trail.IsHealthy = false;
        var answer = await client.AskAsync(RawClient.Get("x", "/readyz"));
        Assert.Equal((503, "audit trail not writable\n"), (answer.Status, answer.Text));
        Assert.Equal(200, (await client.AskAsync(RawClient.Get("x", "/healthz"))).Status);
        proxy.Trail.IsHealthy = true;
        Assert.Equal(200, (await client.AskAsync(RawClient.Get("x", "/readyz"))).Status);
    }

    [Theory]
    [InlineData("GET", "/nothing<script>", 404)]
    [InlineData("GET", "/proxy.pac/../secret", 404)]
    [InlineData("GET", "/admin", 404)]
    [InlineData("GET", "/metrics", 404)]
    [InlineData("POST", "/", 405)]
    [InlineData("DELETE", "/ca.crt", 405)]
    public async Task AnythingElse_IsNotServedAndNotEchoed(string method, string path, int status)
    {
        await using var proxy = await TestProxy.StartAsync();
        await using var client = await proxy.ConnectAsync();
        var answer = await client.AskAsync($"{method} {path}?hunter2 HTTP/1.1\r\nHost: x\r\nCookie: hunter2\r\n\r\n");
        Assert.Equal(status, answer.Status);
        Assert.Equal("nosniff", answer.Field("X-Content-Type-Options"));
        Assert.DoesNotContain("hunter2", client.Wire.All, StringComparison.Ordinal);
        Assert.DoesNotContain("script", client.Wire.All, StringComparison.Ordinal);
        Assert.Equal(0, answer.Count("Server"));
    }

    [Fact]
    public async Task StatusPage_HasAStrictPolicyAndAFreshNonce()
    {
        await using var proxy = await TestProxy.StartAsync();
        await using var client = await proxy.ConnectAsync();
        var first = (await client.AskAsync(RawClient.Get("x", "/"))).Field("Content-Security-Policy")!;
        var second = (await client.AskAsync(RawClient.Get("x", "/"))).Field("Content-Security-Policy")!;
        Assert.StartsWith("default-src 'none'", first, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", first, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'unsafe", first, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task StatusHost_AnswersThroughTheProxyOnly()
    {
        await using var proxy = await TestProxy.StartAsync();
        await using (var plain = await proxy.ConnectAsync())
        {
            Assert.Equal("{\"protected\":true}", (await plain.AskAsync(RawClient.Get("dlp.status", "http://dlp.status/check.json"))).Text);
        }

        await using var secure = await proxy.OpenAsync("dlp.status");
        var answer = await secure.AskAsync(RawClient.Get("dlp.status", "/check.json"));
        Assert.Equal(("{\"protected\":true}", "*"), (answer.Text, answer.Field("Access-Control-Allow-Origin")));
        Assert.Contains("trusts its certificate", (await secure.AskAsync(RawClient.Get("dlp.status", "/"))).Text, StringComparison.Ordinal);
    }

    private static async Task<string[]> EvaluateAsync(string pac, string hosts)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["-e", $"{PacHelpers}{pac}\n'{hosts}'.split(' ').forEach(function (h) {{ console.log(h + ' ' + FindProxyForURL('https://' + h + '/', h)); }})"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await node.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await node.WaitForExitAsync(CancellationToken.None).InTime();
        return output.Trim().Split('\n');
    }
}
