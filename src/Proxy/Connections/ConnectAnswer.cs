using System.IO.Pipelines;
using System.Text;

namespace Dlp.Proxy.Connections;

/// <summary>The few answers that the proxy writes by itself on the raw connection, before an HTTP engine is in charge.</summary>
internal static class ConnectAnswer
{
    private static readonly byte[] Established = "HTTP/1.1 200 Connection Established\r\n\r\n"u8.ToArray();

    /// <summary>The tunnel is open.</summary>
    public static async ValueTask WriteEstablishedAsync(PipeWriter output, CancellationToken cancellationToken) =>
        _ = await output.WriteAsync(Established, cancellationToken).ConfigureAwait(false);

    /// <summary>A refusal with a sentence for people; the connection ends after it.</summary>
    /// <param name="output">Raw connection.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="reason">Reason phrase, ASCII.</param>
    /// <param name="sentence">What is wrong and what to do; must not hold anything the client sent.</param>
    /// <param name="cancellationToken">Ends the write.</param>
    public static async ValueTask WriteRefusalAsync(PipeWriter output, int status, string reason, string sentence, CancellationToken cancellationToken)
    {
        var body = Encoding.UTF8.GetBytes(sentence + "\n");
        var head = $"HTTP/1.1 {status} {reason}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {body.Length}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
        try
        {
            _ = await output.WriteAsync(Encoding.ASCII.GetBytes(head), cancellationToken).ConfigureAwait(false);
            _ = await output.WriteAsync(body, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or InvalidOperationException or Microsoft.AspNetCore.Connections.ConnectionAbortedException)
        {
            // The client left before hearing the refusal: nothing is lost.
        }
    }
}
