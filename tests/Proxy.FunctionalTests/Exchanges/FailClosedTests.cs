using System.Collections.Concurrent;
using Dlp.Policy.Words;
using Dlp.Proxy.FunctionalTests.Harness;

namespace Dlp.Proxy.FunctionalTests.Exchanges;

/// <summary>When a part fails nothing slips through (L-01 to L-03, L-06, A-03, A-05).</summary>
public sealed class FailClosedTests
{
    // L-01, L-03.
    [Theory]
    [InlineData("throws")]
    [InlineData("throws-late")]
    [InlineData("unavailable")]
    [InlineData("cancels")]
    public async Task InspectorThatFails_IsTheFallbackOfThePolicy(string fault)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("forwarded"));
        foreach (var (policy, blocked) in new[] { (TestPolicies.Inspecting, true), (TestPolicies.OpenFallback, false) })
        {
            origin.Forget();
            await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = policy }, ("ai.test", origin.EndPoint));
            proxy.Inspector.Instead = async _ =>
            {
                switch (fault)
                {
                    case "throws":
                        throw new InvalidOperationException("SECRET-1 in a message");
                    case "throws-late":
                        await Task.Yield();
                        throw new DivideByZeroException();
                    case "cancels":
                        throw new OperationCanceledException();
                    default:
                        return Inspection.Unscannable("down");
                }
            };
            await using var client = await proxy.OpenAsync("ai.test");
            var answer = await client.AskAsync(RawClient.Post("ai.test", RawClient.Prompt("hello")));
            Assert.Equal(blocked, answer.Text != "forwarded");
            Assert.Equal(blocked ? 0 : 1, origin.Requests.Count);
            var record = Assert.Single(proxy.Trail.Records);
            Assert.Equal((DecisionCause.Fallback, Completeness.Unavailable), (record.Cause, record.Completeness!.Value));
            Assert.NotEmpty(record.Reason);
            Assert.DoesNotContain("SECRET-1", record.ToString() + client.Wire.All, StringComparison.Ordinal);
        }
    }

    // L-01: a verdict that does not come in time is no verdict.
    [Fact]
    public async Task InspectorWithoutVerdictInTime_IsTheFallbackOfThePolicy()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("forwarded"));
        var setup = new TestProxy.Setup { Policy = TestPolicies.Inspecting, Limits = new LimitOptions { InspectionTimeout = TimeSpan.FromMilliseconds(200) } };
        await using var proxy = await TestProxy.StartAsync(setup, ("ai.test", origin.EndPoint));
        proxy.Inspector.Instead = async _ =>
        {
            // Deaf to cancellation as well.
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return null;
        };
        await using var client = await proxy.OpenAsync("ai.test");
        var answer = await client.AskAsync(RawClient.Post("ai.test", RawClient.Prompt("hello")));
        Assert.NotEqual("forwarded", answer.Text);
        Assert.Empty(origin.Requests);
        Assert.Contains(proxy.Trail.Records, static r => r.Reason.Contains("no verdict in time", StringComparison.Ordinal) && r.Action == Dlp.Policy.Words.DecisionAction.Block);
    }

    // L-01: an inspector that hangs holds the request, never lets it go; when the client gives up nothing has been forwarded.
    [Fact]
    public async Task InspectorThatHangs_ForwardsNothing()
    {
        var entered = new TaskCompletionSource();
        var left = new TaskCompletionSource();
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("forwarded"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        proxy.Inspector.Instead = async token =>
        {
            entered.SetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, token);
            }
            finally
            {
                left.SetResult();
            }

            return null;
        };
        await using var client = await proxy.OpenAsync("ai.test");
        await client.WriteAsync(RawClient.Post("ai.test", RawClient.Prompt("hello")));
        await entered.Task.InTime();
        client.Abort();
        await left.Task.InTime();
        Assert.Empty(origin.Requests);
    }

    //
    [Theory]
    [InlineData("hello")]
    [InlineData("NAME-1")]
    [InlineData("SECRET-1")]
    public async Task TrailThatRefuses_Is503AndNothingIsForwarded(string text)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("forwarded"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        proxy.Trail.Problem = "disk full";
        await using var client = await proxy.OpenAsync("ai.test");
        var answer = await client.AskAsync(RawClient.Post("ai.test", RawClient.Prompt(text)));
        Assert.Equal(503, answer.Status);
        Assert.NotNull(answer.Field("Retry-After"));
        Assert.Empty(origin.Connections);
        proxy.Trail.Problem = null;
        Assert.Equal(text.StartsWith('S') ? 400 : 200, (await client.AskAsync(RawClient.Post("ai.test", RawClient.Prompt(text)))).Status);
    }

    // the same where no rule looks, and for WebSockets.
    [Theory]
    [InlineData("")]
    [InlineData("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n")]
    public async Task TrailThatRefusesUnreadExchanges_Is503(string fields)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("forwarded"));
        foreach (var policy in new[] { TestPolicies.Nothing, TestPolicies.Inspecting })
        {
            await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = policy }, ("ai.test", origin.EndPoint));
            proxy.Trail.Problem = "disk full";
            await using var client = await proxy.OpenAsync("ai.test");
            Assert.Equal(503, (await client.AskAsync(RawClient.Get("ai.test", "/", fields))).Status);
        }

        Assert.Empty(origin.Connections);
    }

    // the record is durable before a byte leaves.
    [Fact]
    public async Task Record_ComesBeforeTheOriginSeesAnything()
    {
        var order = new ConcurrentQueue<string>();
        var durable = new TaskCompletionSource();
        var asked = new TaskCompletionSource();
        await using var origin = new TestOrigin(async connection =>
        {
            order.Enqueue("connection");
            _ = await connection.ReadRequestAsync();
            order.Enqueue("request");
            await connection.Wire.WriteAsync(TestOrigin.Ok("forwarded"));
        });
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        proxy.Trail.Before = async _ =>
        {
            asked.SetResult();
            await durable.Task;
            order.Enqueue("durable");
        };
        await using var client = await proxy.OpenAsync("ai.test");
        await client.WriteAsync(RawClient.Post("ai.test", RawClient.Prompt("hello")));
        await asked.Task.InTime();
        Assert.Empty(order);
        Assert.Equal(0, origin.Handshakes);
        durable.SetResult();
        Assert.Equal("forwarded", (await client.AnswerAsync()).Text);
        Assert.Equal(["durable", "connection", "request"], order);
    }

    // L-06: policies swapped under load; each exchange is judged by one of them, whole.
    [Fact]
    public async Task PolicySwappedUnderLoad_IsAtomicPerRequest()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("forwarded"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        using var stop = new CancellationTokenSource();
        var swaps = 0;
        var swapping = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    proxy.Policies.Current = swaps++ % 2 == 0 ? TestPolicies.Nothing : TestPolicies.Inspecting;
                    await Task.Yield();
                }
            },
            CancellationToken.None);
        var workers = Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var client = await proxy.OpenAsync("ai.test");
            var blocked = 0;
            for (var i = 0; i < 100; i++)
            {
                var answer = await client.AskAsync(RawClient.Post("ai.test", RawClient.Prompt("SECRET-" + i)));
                Assert.True(answer.Text == "forwarded" || answer.Status == 400, answer.StartLine);
                blocked += answer.Status == 400 ? 1 : 0;
            }

            return blocked;
        }).ToList();
        var refused = (await Task.WhenAll(workers)).Sum();
        await stop.CancelAsync();
        await swapping;
        Assert.Equal(400, proxy.Trail.Records.Count);
        Assert.Equal(400 - refused, origin.Requests.Count);

        // The version in the record is the policy whose decision it holds.
        Assert.All(proxy.Trail.Records, r => Assert.Equal(r.PolicyVersion.StartsWith("inspecting-", StringComparison.Ordinal), r.Action == DecisionAction.Block));
        Assert.Equal(refused, proxy.Trail.Records.Count(r => r.Action == DecisionAction.Block));
    }

    // What policy blocks is told in the app's own form, and never leaves.
    [Fact]
    public async Task BlockedPrompt_NeverLeaves()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("forwarded"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        var answer = await client.AskAsync(RawClient.Post("ai.test", RawClient.Prompt("my SECRET-1")));
        Assert.Equal((400, "block"), (answer.Status, answer.Field("X-Dlp-Action")));
        Assert.Contains("content_policy_violation", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET-1", client.Wire.All, StringComparison.Ordinal);
        Assert.Empty(origin.Connections);
        var record = Assert.Single(proxy.Trail.Records);
        Assert.Equal(DecisionAction.Block, record.Action);
        Assert.DoesNotContain("SECRET-1", record.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExchangeResult.Refused, (await proxy.Trail.OutcomeAsync(record.Id)).Result);
    }

    // Rules without conditions, and a default of block, ask for nothing to be read: they hold all the same.
    [Theory]
    [InlineData("version: 1\nname: forbidden\ndefault: allow\nrules:\n  - id: no\n    mode: enforce\n    scope: { apps: { include: [\"host:ai.test\"] } }\n    action: block\n", true)]
    [InlineData("version: 1\nname: closed\ndefault: block\nrules: []\n", true)]
    [InlineData("version: 1\nname: logged\ndefault: log\nrules: []\n", false)]
    public async Task RulesThatReadNothing_AreEnforced(string policy, bool blocked)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("forwarded"));
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = TestPolicies.Compile(policy), Record = RecordScope.Content }, ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        var answer = await client.AskAsync(RawClient.Post("ai.test", RawClient.Prompt("hello")));
        Assert.Equal(blocked, answer.Text != "forwarded");
        Assert.Equal(blocked ? 0 : 1, origin.Requests.Count);
        Assert.Equal(blocked ? DecisionAction.Block : DecisionAction.Log, Assert.Single(proxy.Trail.Records).Action);
    }
}
