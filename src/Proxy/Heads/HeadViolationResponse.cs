using System.Buffers;
using System.Text;

namespace Dlp.Proxy.Heads;

/// <summary>The whole answer to a refused head. Echoes nothing of the request (security-matrix R-09).</summary>
public static class HeadViolationResponse
{
    /// <summary>Writes a complete HTTP/1.1 response that closes the connection.</summary>
    /// <param name="output">The connection's output; the caller flushes.</param>
    /// <param name="violation">What was refused.</param>
    public static void Write(IBufferWriter<byte> output, HeadViolation violation)
    {
        var body = "Request refused: " + violation.Kind + "\n";
        var text = "HTTP/1.1 " + violation.StatusCode + " " + Reason(violation.StatusCode)
            + "\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nContent-Length: "
            + body.Length + "\r\n\r\n" + body;
        Encoding.ASCII.GetBytes(text, output);
    }

    private static string Reason(int status) => status switch
    {
        408 => "Request Timeout",
        414 => "URI Too Long",
        431 => "Request Header Fields Too Large",
        501 => "Not Implemented",
        505 => "HTTP Version Not Supported",
        _ => "Bad Request",
    };
}
