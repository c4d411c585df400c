using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Dlp.EndToEnd.Tests.Running;

namespace Dlp.EndToEnd.Tests.Crashes;

/// <summary>kill -9 under load: what the origin saw, the trail knows. DLP_CRASH_ROUNDS sets the rounds, 5 without it.</summary>
public sealed class KillTests
{
    private const int Clients = 24;

    [Fact]
    public async Task KilledUnderLoad_EveryForwardedRequestIsInTheTrail()
    {
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("DLP_CRASH_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 5;
        using var folder = new TestFolder();
        await using var origin = await DemoOrigin.StartAsync(folder.Path);
        await using var proxy = new DlpProcess(folder);
        proxy.Configure(origin);
        var sent = 0;
        for (var round = 0; round < rounds; round++)
        {
            await proxy.StartAsync();
            sent += await LoadUntilKilledAsync(proxy, origin, atLeast: 30, extraMilliseconds: Random.Shared.Next(150));
        }

        // The last life ends in peace: the trail is read while the proxy runs, as an operator would.
        await proxy.StartAsync();
        var recorded = (await proxy.RecordsAsync()).Select(static r => (string?)r["path"] ?? "").ToHashSet(StringComparer.Ordinal);
        var arrived = origin.Received("/v1/x").Select(static r => (string)r["path"]!).ToList();
        Assert.InRange(arrived.Count, rounds * 30, sent);
        Assert.Equal(arrived.Count, arrived.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(arrived, path => !recorded.Contains(path));
        Assert.False(origin.HasSeen(Samples.Email), "A value reached the origin.");

        var verified = await Finished.DlpAsync("events", "verify", "--config", proxy.Config);
        Assert.True(verified.ExitCode == 0, verified.ToString());
        Assert.StartsWith("Intact: ", verified.Output, StringComparison.Ordinal);
        TestContext.Current.TestOutputHelper?.WriteLine($"{rounds} rounds, {sent} sent, {arrived.Count} arrived, {recorded.Count} recorded");
    }

    /// <summary>Sends from many clients at once, kills the proxy in the middle, and returns how many requests were begun.</summary>
    private static async Task<int> LoadUntilKilledAsync(DlpProcess proxy, DemoOrigin origin, int atLeast, int extraMilliseconds)
    {
        using var handler = new SocketsHttpHandler { Proxy = new WebProxy(proxy.Url), SslOptions = proxy.Trusted() };
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(20) };
        using var stop = new CancellationTokenSource();
        var failures = new ConcurrentBag<string>();
        var begun = 0;
        var before = origin.LogLength;
        var killed = false;
        async Task SendAsync()
        {
            while (!stop.IsCancellationRequested)
            {
                _ = Interlocked.Increment(ref begun);

                // The path is what a record and the origin's log share: the trail holds no prompt.
                var url = $"https://api.openai.com/v1/x{Guid.NewGuid():N}/chat/completions";
                using var content = new StringContent(Curl.Chat($"Write to {Samples.Email}").ToJsonString(), Encoding.UTF8, "application/json");
                try
                {
                    using var answer = await client.PostAsync(url, content, stop.Token);
                    _ = await answer.Content.ReadAsByteArrayAsync(stop.Token);
                    if (answer.StatusCode != HttpStatusCode.NotFound) // the demo origin knows no such path
                    {
                        failures.Add(answer.StatusCode.ToString());
                    }
                }
                catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
                {
                    if (!Volatile.Read(ref killed))
                    {
                        failures.Add(e.GetType().Name + ": " + e.Message);
                    }

                    return;
                }
            }
        }

        var load = Enumerable.Range(0, Clients).Select(_ => SendAsync()).ToArray();
        await Until.TrueAsync(() => origin.ReceivedSince(before) >= atLeast, TimeSpan.FromSeconds(60), () => "requests arrive\n" + proxy.Log);
        await Task.Delay(extraMilliseconds, TestContext.Current.CancellationToken);
        Volatile.Write(ref killed, true);
        await proxy.Child.KillAsync();
        await stop.CancelAsync();
        await Task.WhenAll(load);
        Assert.Empty(failures);
        return begun;
    }
}
