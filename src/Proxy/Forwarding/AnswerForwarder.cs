using System.IO.Compression;
using System.Net;
using Dlp.Proxy.Apps;
using Dlp.Proxy.Exchanges;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Dlp.Proxy.Forwarding;

/// <summary>Brings the origin's answer to the client: headers by rule, body as it comes, through a rewriter when there is something to put back.</summary>
internal sealed class AnswerForwarder(LimitOptions limits)
{
    private const int ReadBytes = 16 * 1024;
    private const int FirstReadBytes = 1024;

    /// <summary>Copies status and headers. With a rewriter the length is unknown and the body is no longer compressed.</summary>
    public static void CopyHead(HttpResponseMessage answer, HttpContext context, bool isRewritten)
    {
        var response = context.Response;
        response.StatusCode = (int)answer.StatusCode;
        if (context.Request.Protocol is "HTTP/1.1" or "HTTP/1.0" && !string.IsNullOrEmpty(answer.ReasonPhrase) && context.Features.Get<IHttpResponseFeature>() is { } feature)
        {
            feature.ReasonPhrase = answer.ReasonPhrase;
        }

        var nominated = answer.Headers.NonValidated.TryGetValues("Connection", out var connection) ? new StringValues([.. connection]) : StringValues.Empty;
        foreach (var (name, values) in answer.Headers.NonValidated)
        {
            if (!HopByHop.DropsAnswer(name, nominated))
            {
                response.Headers[name] = ToValues(values);
            }
        }

        foreach (var (name, values) in answer.Content.Headers.NonValidated)
        {
            if (HopByHop.DropsAnswer(name, nominated) || (isRewritten && name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            response.Headers[name] = ToValues(values);
        }

        if (!isRewritten && answer.Content.Headers.ContentLength is { } length && HasBody(answer, context))
        {
            response.ContentLength = length;
        }
        else if (HttpMethods.IsHead(context.Request.Method) && answer.Content.Headers.ContentLength is { } headLength)
        {
            response.ContentLength = headLength;
        }
    }

    /// <summary>Copies the body and the trailers; returns the bytes sent.</summary>
    /// <exception cref="OperationCanceledException">The client went away, or the origin fell silent for too long (then <paramref name="idle"/> is cancelled).</exception>
    public async ValueTask<long> CopyBodyAsync(HttpResponseMessage answer, HttpContext context, IAnswerRewriter? rewriter, CancellationTokenSource idle)
    {
        if (!HasBody(answer, context))
        {
            await context.Response.StartAsync(context.RequestAborted).ConfigureAwait(false);
            return 0;
        }

        var output = context.Response.BodyWriter;
        var sent = 0L;
        var source = await answer.Content.ReadAsStreamAsync(idle.Token).ConfigureAwait(false);
        var decoded = rewriter is null ? source : Decode(source, answer);
        await using (decoded.ConfigureAwait(false))
        {
            // Writes the head into the pipe; it is flushed with the first bytes of the body, or alone when they are not here yet.
            await context.Response.StartAsync(context.RequestAborted).ConfigureAwait(false);
            var isHeadFlushed = false;
            var hint = FirstReadBytes;
            var scratch = rewriter is null ? null : System.Buffers.ArrayPool<byte>.Shared.Rent(ReadBytes);
            try
            {
                while (true)
                {
                    idle.CancelAfter(limits.AnswerIdleTimeout);
                    if (!isHeadFlushed)
                    {
                        // The head must not wait for the first byte of a model that thinks. A read of nothing waits for data without
                        // holding the pipe's memory, which a flush would give back to the pool under our hands.
                        isHeadFlushed = true;
                        var waiting = source.ReadAsync(Memory<byte>.Empty, idle.Token);
                        if (!waiting.IsCompleted)
                        {
                            _ = await output.FlushAsync(idle.Token).ConfigureAwait(false);
                        }

                        _ = await waiting.ConfigureAwait(false);
                    }

                    var memory = scratch is null ? output.GetMemory(hint) : scratch.AsMemory(0, ReadBytes);
                    var count = await decoded.ReadAsync(memory, idle.Token).ConfigureAwait(false);
                    if (count == 0)
                    {
                        break;
                    }

                    // Small answers share one segment, and so one TLS record, with their head; big ones deserve big reads.
                    hint = count == memory.Length ? ReadBytes : FirstReadBytes;

                    var before = output.UnflushedBytes;
                    if (rewriter is null)
                    {
                        output.Advance(count);
                        sent += count;
                    }
                    else
                    {
                        rewriter.Write(memory.Span[..count], output);
                        sent += output.UnflushedBytes - before;
                    }

                    // Flush every read: streamed answers must not wait, and unflushed bytes after the headers can hang a client (engine.md, pitfall 1).
                    var flushed = await output.FlushAsync(idle.Token).ConfigureAwait(false);
                    if (flushed.IsCompleted)
                    {
                        throw new OperationCanceledException("The client went away.");
                    }
                }

                if (rewriter is not null)
                {
                    var before = output.UnflushedBytes;
                    rewriter.Complete(output);
                    sent += output.UnflushedBytes - before;
                    _ = await output.FlushAsync(idle.Token).ConfigureAwait(false);
                }
            }
            finally
            {
                if (scratch is not null)
                {
                    System.Buffers.ArrayPool<byte>.Shared.Return(scratch, clearArray: true);
                }
            }
        }

        CopyTrailers(answer, context);
        return sent;
    }

    /// <summary>Whether the answer's encoding can be undone, so that placeholders can be put back.</summary>
    public static bool CanDecode(HttpResponseMessage answer) =>
        answer.Content.Headers.ContentEncoding.Count switch
        {
            0 => true,
            1 => answer.Content.Headers.ContentEncoding.First().ToLowerInvariant() is "gzip" or "x-gzip" or "br" or "deflate" or "identity",
            _ => false,
        };

    private static Stream Decode(Stream source, HttpResponseMessage answer) =>
        answer.Content.Headers.ContentEncoding.FirstOrDefault()?.ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => new GZipStream(source, CompressionMode.Decompress),
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "deflate" => new ZLibStream(source, CompressionMode.Decompress),
            _ => source,
        };

    private static bool HasBody(HttpResponseMessage answer, HttpContext context) =>
        !HttpMethods.IsHead(context.Request.Method) && answer.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.NotModified or HttpStatusCode.ResetContent);

    private static void CopyTrailers(HttpResponseMessage answer, HttpContext context)
    {
        if (!context.Response.SupportsTrailers())
        {
            return;
        }

        foreach (var (name, values) in answer.TrailingHeaders.NonValidated)
        {
            if (!HopByHop.DropsAnswer(name, StringValues.Empty))
            {
                context.Response.AppendTrailer(name, ToValues(values));
            }
        }
    }

    private static StringValues ToValues(System.Net.Http.Headers.HeaderStringValues values)
    {
        if (values.Count == 1)
        {
            return values.ToString();
        }

        return new StringValues([.. values]);
    }
}
