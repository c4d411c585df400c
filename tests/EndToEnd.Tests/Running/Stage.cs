using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dlp.EndToEnd.Tests.Running;

/// <summary>One proxy and its origins, shared by the tests of a collection.</summary>
public sealed class Stage : IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private readonly TestFolder _strangerFolder = new();
    private WebApplication? _plain;

    internal DemoOrigin Origin { get; private set; } = null!;

    /// <summary>An origin whose authority the proxy does not trust; <c>api.x.ai</c> leads there.</summary>
    internal DemoOrigin Stranger { get; private set; } = null!;

    internal DlpProcess Proxy { get; private set; } = null!;

    internal TestFolder Folder => _folder;

    /// <summary>Bodies that reached the origin without TLS, <c>api.mistral.ai</c> on port 80.</summary>
    internal List<string> PlainBodies { get; } = [];

    public async ValueTask InitializeAsync()
    {
        Origin = await DemoOrigin.StartAsync(_folder.Path);
        Stranger = await DemoOrigin.StartAsync(_strangerFolder.Path, "api.x.ai");
        var plain = await StartPlainAsync();
        Proxy = new DlpProcess(_folder);
        Proxy.Configure(Origin, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["tunnel.example.com"] = Origin.Address,
            ["api.x.ai"] = Stranger.Address,
            ["api.mistral.ai"] = plain,
            ["api.groq.com"] = "127.0.0.1:1", // nothing listens on tcpmux
        });
        await Proxy.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        // With a failed test the reason is often in the logs of the processes.
        if (Environment.GetEnvironmentVariable("DLP_SHOW_LOGS") == "1")
        {
            await Console.Error.WriteLineAsync($"--- dlp\n{Proxy.Log}\n--- origin\n{Origin.Output}");
        }

        await Proxy.DisposeAsync();
        await Origin.DisposeAsync();
        await Stranger.DisposeAsync();
        if (_plain is not null)
        {
            await _plain.DisposeAsync();
        }

        _folder.Dispose();
        _strangerFolder.Dispose();
    }

    private async Task<string> StartPlainAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        _ = builder.Logging.ClearProviders();
        _ = builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _plain = builder.Build();
        _plain.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            lock (PlainBodies)
            {
                PlainBodies.Add(body);
            }

            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync($"{{\"object\":\"chat.completion\",\"choices\":[{{\"index\":0,\"message\":{{\"role\":\"assistant\",\"content\":\"plain origin\"}}}}],\"path\":\"{context.Request.Path}\"}}");
        });
        await _plain.StartAsync();
        return new Uri(_plain.Urls.First()).Authority;
    }
}
