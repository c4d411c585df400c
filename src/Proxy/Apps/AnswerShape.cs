namespace Dlp.Proxy.Apps;

/// <summary>What is known of an answer before its body is read.</summary>
/// <param name="Request">The request it answers.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="ContentType">Content-Type header value, or empty.</param>
public readonly record struct AnswerShape(RequestShape Request, int Status, string ContentType);
