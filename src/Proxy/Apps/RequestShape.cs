namespace Dlp.Proxy.Apps;

/// <summary>What is known of a request before its body is read.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Host">Canonical host.</param>
/// <param name="Path">Raw path without query, exactly as received.</param>
/// <param name="Query">Raw query without <c>?</c>; may hold tokens, never log it.</param>
/// <param name="ContentType">Content-Type header value, or empty.</param>
/// <param name="Accept">Accept header value, or empty.</param>
public readonly record struct RequestShape(string Method, string Host, string Path, string Query, string ContentType, string Accept);
