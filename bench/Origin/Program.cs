using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

// The origin of the benchmarks: streams for the first-byte test, and stands in where nginx is not installed.
// Origin PORT CERT.pem KEY.pem
if (args is not [var portText, var certificate, var key] || !int.TryParse(portText, out int port))
{
    await Console.Error.WriteLineAsync("Usage: Origin PORT CERT.pem KEY.pem").ConfigureAwait(false);
    return 64;
}

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseKestrelHttpsConfiguration();
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(30);
    kestrel.ListenLocalhost(port, listen => listen.UseHttps(X509Certificate2.CreateFromPemFile(certificate, key)));
});
await using var app = builder.Build();
byte[] answer = """{"id":"bench","object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":"Three points follow."},"finish_reason":"stop"}]}"""u8.ToArray();

// Two events: one at once, one 25 ms later. A proxy that collects the answer shows as 25 ms.
app.MapGet("/stream", async context =>
{
    context.Response.ContentType = "text/event-stream";
    await context.Response.Body.WriteAsync("data: first\n\n"u8.ToArray(), context.RequestAborted);
    await context.Response.Body.FlushAsync(context.RequestAborted);
    await Task.Delay(25, context.RequestAborted);
    await context.Response.Body.WriteAsync("data: [DONE]\n\n"u8.ToArray(), context.RequestAborted);
});
app.MapFallback(async context =>
{
    await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
    context.Response.ContentType = "application/json";
    context.Response.ContentLength = answer.Length;
    await context.Response.Body.WriteAsync(answer, context.RequestAborted);
});
await app.RunAsync().ConfigureAwait(false);
return 0;
