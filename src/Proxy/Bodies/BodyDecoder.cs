namespace Dlp.Proxy.Bodies;

/// <summary>
/// Undoes Content-Encoding (RFC 9110 section 8.4) of a request body completely, or says why not: what is half decoded is not inspected.
/// Truncated streams, bytes after the end and wrong checksums are errors, unlike in <c>System.IO.Compression</c>.
/// </summary>
public static class BodyDecoder
{
    /// <summary>Decodes a body. Never throws for content.</summary>
    /// <param name="body">The body as received.</param>
    /// <param name="contentEncoding">The Content-Encoding header value; several codings separated by commas, in the order applied.</param>
    /// <param name="budget">What it may cost.</param>
    public static DecodeOutcome Decode(ReadOnlyMemory<byte> body, string contentEncoding, DecodeBudget budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        var codings = (contentEncoding ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(coding => !coding.Equals("identity", StringComparison.OrdinalIgnoreCase)).ToArray();
        if (codings.Length == 0 || body.IsEmpty)
            return body.Length > budget.MaxDecodedBytes ? DecodeOutcome.Undecodable("budget:bytes") : DecodeOutcome.Decoded(body);
        if (codings.Length > budget.MaxLayers)
            return DecodeOutcome.Undecodable("encoding:layers");

        var startedAt = budget.Time.GetTimestamp();
        var current = body;
        for (var i = codings.Length - 1; i >= 0; i--) // codings are listed in the order they were applied
        {
            using var sink = new DecodeSink(budget, body.Length, startedAt);
            var problem = DecodeLayer(current.Span, codings[i], sink);
            if (problem.Length > 0)
                return DecodeOutcome.Undecodable(sink.Exceeded.Length > 0 ? sink.Exceeded : problem);
            current = sink.ToArray();
        }

        return DecodeOutcome.Decoded(current);
    }

    /// <summary>Empty when the layer was decoded to its very end; otherwise why not.</summary>
    private static string DecodeLayer(ReadOnlySpan<byte> body, string coding, DecodeSink sink) => coding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => DeflateFamily.DecodeGzip(body, sink),
        "deflate" => DeflateFamily.DecodeDeflate(body, sink),
        "br" => BrotliCoding.Decode(body, sink),
        "zstd" => ZstdCoding.Decode(body, sink),
        _ => "encoding:unknown",
    };
}
