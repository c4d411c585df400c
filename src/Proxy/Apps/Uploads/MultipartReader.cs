using System.Buffers;
using System.Text;
using Dlp.Policy.Words;
using Dlp.Proxy.Bodies;

namespace Dlp.Proxy.Apps.Uploads;

/// <summary>
/// multipart/form-data (RFC 7578, RFC 2046 section 5.1) read strictly: whatever two parsers could cut differently is unscannable, because the
/// origin's parser is not ours. Every field, file name and readable file becomes a part; binary files make the reading partial.
/// </summary>
internal static class MultipartReader
{
    private const int MaxParts = 1_000;
    private const int MaxHeaderBytes = 16 * 1024;
    private const int MaxBoundary = 70; // RFC 2046 section 5.1.1

    private static readonly SearchValues<char> BoundaryCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'()+_,-./:=?");

    public static PromptReading Read(string contentType, ReadOnlyMemory<byte> body)
    {
        var parts = new List<TextPart>();
        var unread = new SortedSet<string>(StringComparer.Ordinal);
        var problem = Read(contentType, body.Span, parts, unread);
        if (problem.Length > 0)
            return PromptReading.Unscannable("multipart:" + problem);
        return new PartsReading(body, parts, unread.Count > 0 ? Completeness.Partial : Completeness.Complete, string.Join(", ", unread));
    }

    private static string Read(string contentType, ReadOnlySpan<byte> body, List<TextPart> parts, SortedSet<string> unread)
    {
        if (MediaType.Essence(contentType) != "multipart/form-data")
            return "subtype";
        if (MediaType.CountParameter(contentType, "boundary") != 1 || contentType.Contains("boundary*", StringComparison.OrdinalIgnoreCase))
            return "boundary count";
        var boundary = MediaType.Parameter(contentType, "boundary")!;
        if (boundary.Length is 0 or > MaxBoundary || boundary.AsSpan().ContainsAnyExcept(BoundaryCharacters) || contentType.Contains('\\'))
            return "boundary";
        var delimiter = Encoding.ASCII.GetBytes("\r\n--" + boundary);
        if (!body.StartsWith(delimiter.AsSpan(2)))
            return "preamble";
        body = body[(delimiter.Length - 2)..];
        for (var count = 0; ; count++)
        {
            // After a delimiter: "--" ends, CRLF begins a part; padding and longer boundaries are ambiguous.
            if (body.StartsWith("--"u8))
                return body[2..] is { IsEmpty: true } or [(byte)'\r', (byte)'\n'] ? "" : "epilogue";
            if (!body.StartsWith("\r\n"u8))
                return "delimiter";
            if (count == MaxParts)
                return "too many parts";
            body = body[2..];
            var end = body.IndexOf(delimiter);
            var headEnd = body.StartsWith("\r\n"u8) ? 0 : body.IndexOf("\r\n\r\n"u8);
            if (end < 0)
                return "no end";
            if (headEnd < 0 || headEnd > end || headEnd > MaxHeaderBytes)
                return "head";
            var content = headEnd == 0 ? body[2..Math.Max(2, end)] : body[Math.Min(headEnd + 4, end)..end];
            if (headEnd + 4 > end + 2 || content.IndexOf(delimiter.AsSpan(1)) >= 0)
                return "delimiter"; // a bare line feed before the boundary cuts for some parsers only
            if (MultipartHead.Parse(body[..headEnd], out var head) is { Length: > 0 } problem)
                return problem;
            Collect(head, content, parts, unread);
            body = body[(end + delimiter.Length)..];
        }
    }

    private static void Collect(MultipartHead head, ReadOnlySpan<byte> content, List<TextPart> parts, SortedSet<string> unread)
    {
        var isFile = head.FileNames.Count > 0;
        foreach (var name in head.FileNames)
            if (name.Length > 0)
                parts.Add(new TextPart("file", TextRole.File, name, Editable: false));
        if (head.Name.Length > 0 && !Json.JsonNames.IsKnown(head.Name))
            parts.Add(new TextPart("form", TextRole.Metadata, head.Name, Editable: false));
        foreach (var other in head.Others)
            parts.Add(new TextPart("form", TextRole.Metadata, other, Editable: false));
        var pointer = isFile ? "file" : Json.JsonNames.IsPlain(head.Name) ? "form/" + head.Name : "form/*";
        if (FileContent.Collect(content, pointer, isFile ? TextRole.File : TextRole.User, parts) is { Length: > 0 } binary)
            _ = unread.Add("file:" + binary);
    }
}
