using System.Globalization;
using Dlp.Proxy.FunctionalTests.Harness;
using Dlp.Proxy.Heads;
using Dlp.Proxy.Tests.Heads;

namespace Dlp.Proxy.FunctionalTests.Exchanges;

/// <summary>
/// Every request vector of the head guard through the whole proxy (H-01 to H-03, H-06, H-07, H-09, H-10): inside an intercepted tunnel, read
/// (bodies held) and unread (bodies streamed). The origin sees exactly the requests the client was answered, byte for byte, or none.
/// </summary>
public sealed class RequestVectorTests(RequestVectorTests.Running running) : IClassFixture<RequestVectorTests.Running>
{
    public static IEnumerable<TheoryDataRow<string>> Ids => RequestVectors.All.Select(v => new TheoryDataRow<string>(v.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public Task Inspected_OriginSeesWhatIsUnambiguousOrNothing(string id) => RunAsync(id, running.Inspecting);

    [Theory]
    [MemberData(nameof(Ids))]
    public Task Streamed_OriginSeesWhatIsUnambiguousOrNothing(string id) => RunAsync(id, running.Streaming);

    private async Task RunAsync(string id, TestProxy proxy)
    {
        var vector = RequestVectors.All.First(v => v.Id == id);
        running.Origin.Forget();
        await using var client = await proxy.OpenAsync("a.test");
        await SendAsync(client, vector.Bytes);
        var intended = await ReadIntendedAsync(vector);

        // Valid requests get an answer each; a refusal ends the connection.
        var answers = new List<Message>();
        while ((vector.Expected != HeadViolationKind.None || answers.Count < intended.Count(r => r.IsComplete))
            && await Message.ReadAnswerAsync(client.Wire, toHead: answers.Count < intended.Count && intended[answers.Count].Method == "HEAD") is { } answer)
        {
            answers.Add(answer);
        }

        // What the origin answered reached the client, in order, and nothing else was answered with 200.
        var seen = running.Origin.Requests.Where(r => r.IsComplete).ToList();
        var forwarded = answers.Where(a => a.Status == 200).ToList();
        Assert.Equal(forwarded.Select(a => a.Field("X-Echo")), seen.Take(forwarded.Count).Select(Running.Echo));
        Assert.True(seen.Count == forwarded.Count, $"the origin saw {seen.Count}, the client {forwarded.Count} answers");

        // It saw nothing but what an independent reading of the bytes gives, in order.
        Assert.True(seen.Count <= intended.Count, "more requests than were sent");
        for (var i = 0; i < seen.Count; i++)
        {
            Assert.Equal(intended[i].Method, seen[i].Method);
            Assert.Equal(intended[i].Target, seen[i].Target);
            Assert.Equal(intended[i].Text, seen[i].Text);
            Assert.Equal("a.test", seen[i].Field("Host"));
        }

        if (vector.Expected == HeadViolationKind.None)
        {
            // Kestrel's chunk sizes are shorter than the guard's: refused, not forwarded.
            Assert.True(answers.Count > 0 || !intended[0].IsComplete || id == "chunk-15-digits", "no answer");
        }
        else
        {
            Assert.True(forwarded.Count < Math.Max(1, intended.Count), "a refused vector was answered in full");
            Assert.True(answers.Count == forwarded.Count || answers[^1].Status is >= 400 and <= 505, "the refusal is an error");
        }
    }

    private static async Task SendAsync(RawClient client, byte[] bytes)
    {
        try
        {
            await client.WriteAsync(bytes);
        }
        catch (IOException)
        {
            // Refused before all was sent.
        }
    }

    // A plain reading: what the sender of valid bytes means. Only trusted up to the first violation.
    private static async Task<List<Message>> ReadIntendedAsync(Vector vector)
    {
        var wire = new Wire(new MemoryStream(vector.Bytes));
        var requests = new List<Message>();
        try
        {
            while (await Message.ReadRequestAsync(wire) is { } request)
            {
                requests.Add(request);
            }
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidOperationException or Xunit.Sdk.XunitException)
        {
            // The vector is not readable from here on, so nothing may come of it.
            requests.Add(new Message("UNREADABLE x", [], [], "", false));
        }

        return requests;
    }

    public sealed class Running : IAsyncLifetime
    {
        internal TestOrigin Origin { get; private set; } = null!;

        internal TestProxy Inspecting { get; private set; } = null!;

        internal TestProxy Streaming { get; private set; } = null!;

        internal static string Echo(Message request) => $"{request.Method} {request.Target} {request.Body.Length.ToString(CultureInfo.InvariantCulture)}";

        public async ValueTask InitializeAsync()
        {
            Origin = TestOrigin.Answering(r => r.Method == "HEAD" ? TestOrigin.Ok("", "X-Echo: " + Echo(r) + "\r\n") : TestOrigin.Ok(r.Text, "X-Echo: " + Echo(r) + "\r\n"));
            var limits = new LimitOptions { HandshakeTimeout = TimeSpan.FromSeconds(5), DrainTimeout = TimeSpan.Zero };
            Inspecting = await TestProxy.StartAsync(new TestProxy.Setup { Limits = limits, Policy = TestPolicies.OpenFallback }, ("a.test", Origin.EndPoint));
            Streaming = await TestProxy.StartAsync(new TestProxy.Setup { Limits = limits, Policy = TestPolicies.Nothing }, ("a.test", Origin.EndPoint));
        }

        public async ValueTask DisposeAsync()
        {
            await Inspecting.DisposeAsync();
            await Streaming.DisposeAsync();
            await Origin.DisposeAsync();
        }
    }
}
