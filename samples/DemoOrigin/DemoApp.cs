using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dlp.DemoOrigin;

/// <summary>Puts certificates, memory of requests and services together on one Kestrel.</summary>
internal static class DemoApp
{
    public static async Task RunAsync(DemoOptions options)
    {
        await using var app = Build(options);
        await app.StartAsync();
        int port = Port(app);
        string ca = Path.GetFullPath(Path.Combine(options.CertificateFolder, DemoCertificates.AuthorityFile));
        Console.WriteLine($"demo-origin listens on https://{options.Listen.Address}:{port} for {string.Join(", ", options.Hosts)}, localhost");
        Console.WriteLine($"demo-origin CA: {ca}");
        if (options.ReadyFile is { } file)
        {
            // Moved into place: a reader never sees half a file.
            string half = file + ".part";
            await File.WriteAllTextAsync(half, JsonSerializer.Serialize(new { port, ca, hosts = options.Hosts, pid = Environment.ProcessId }) + "\n");
            File.Move(half, file, overwrite: true);
        }

        await app.WaitForShutdownAsync();
    }

    /// <summary>An application that is not started yet.</summary>
    public static WebApplication Build(DemoOptions options)
    {
        var leaf = DemoCertificates.Load(options.CertificateFolder, options.Hosts, TimeProvider.System, out var authority);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MaxRequestHeadersTotalSize = 256 * 1024;
            kestrel.Listen(options.Listen, listen =>
            {
                listen.Protocols = options.Protocols switch { "http1" => HttpProtocols.Http1, "http2" => HttpProtocols.Http2, _ => HttpProtocols.Http1AndHttp2 };
                listen.UseHttps(https =>
                {
                    https.ServerCertificate = leaf;
                    https.ServerCertificateChain = [authority];
                    https.HandshakeTimeout = TimeSpan.FromSeconds(10);
                });
            });
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));

        var app = builder.Build();
        var received = new ReceivedRequests(options.Keep, options.LogFile, options.Quiet);
        var model = new EchoModel(options);
        app.UseWebSockets();
        app.Use(received.RecordAsync);
        app.Use(ResponseEncoding.ApplyAsync);
        ReceivedEndpoints.Map(app, received);
        OpenAiChat.Map(app, model);
        OpenAiResponses.Map(app, model);
        OpenAiExtras.Map(app);
        Anthropic.Map(app, model);
        ChatGptWeb.Map(app, model);
        ChatPage.Map(app);
        WireEndpoints.Map(app, received);
        app.MapFallback(context => OpenAiExtras.RefuseAsync(context, StatusCodes.Status404NotFound, $"demo-origin serves no {context.Request.Method} {context.Request.Path}"));
        return app;
    }

    public static int Port(WebApplication app) => app.Urls.Select(url => new Uri(url).Port).First();
}
