namespace Dlp.Proxy.Apps;

/// <summary>A complete answer rendered by the proxy.</summary>
/// <param name="Status">HTTP status; never 401, 407, 408, 409, 429 or 5xx, which clients retry.</param>
/// <param name="ContentType">Content-Type header value.</param>
/// <param name="Body">The whole body.</param>
public sealed record Refusal(int Status, string ContentType, ReadOnlyMemory<byte> Body);
