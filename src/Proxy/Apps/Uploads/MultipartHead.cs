using System.Text;
using System.Text.Unicode;
using Dlp.Proxy.Bodies;

namespace Dlp.Proxy.Apps.Uploads;

/// <summary>The header lines of one part (RFC 7578 section 4).</summary>
/// <param name="Name">Field name.</param>
/// <param name="FileNames">Every spelling of the file name: <c>filename</c>, and <c>filename*</c> decoded.</param>
/// <param name="Others">Text of headers a form does not need; they leave the company too.</param>
internal sealed record MultipartHead(string Name, List<string> FileNames, List<string> Others)
{
    /// <summary>Empty on success; otherwise why the head is ambiguous.</summary>
    public static string Parse(ReadOnlySpan<byte> bytes, out MultipartHead head)
    {
        head = new MultipartHead("", [], []);
        if (!Utf8.IsValid(bytes))
            return "head encoding";
        string? disposition = null;
        string? type = null;
        foreach (var line in Encoding.UTF8.GetString(bytes).Split("\r\n"))
        {
            if (line.AsSpan().IndexOfAny("\r\n\0") >= 0)
                return "head control";
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line[0] is ' ' or '\t' || line[colon - 1] is ' ' or '\t')
                return "head line"; // folded, nameless or padded
            var value = line[(colon + 1)..].Trim();
            switch (line[..colon].ToLowerInvariant())
            {
                case "content-disposition" when disposition is null:
                    disposition = value;
                    break;
                case "content-type" when type is null:
                    type = value;
                    break;
                case "content-disposition" or "content-type":
                    return "head twice";
                case "content-transfer-encoding" when value.ToLowerInvariant() is not ("7bit" or "8bit" or "binary"):
                    return "transfer encoding"; // deprecated (RFC 7578 section 4.7), so some origins decode it and some do not
                case "content-transfer-encoding" or "content-length":
                    break;
                default:
                    head.Others.Add(line);
                    break;
            }
        }

        if (disposition is null || MediaType.Essence(disposition) != "form-data")
            return "disposition";
        if (type is not null && MediaType.Essence(type).StartsWith("multipart/", StringComparison.Ordinal))
            return "nested";
        return Disposition(disposition, ref head);
    }

    private static string Disposition(string disposition, ref MultipartHead head)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var range in HeaderParameters.Split(disposition))
        {
            var (name, value) = HeaderParameters.Read(disposition.AsSpan(range));
            if (!seen.Add(name))
                return "disposition parameter twice";
            switch (name.ToLowerInvariant())
            {
                case "name":
                    head = head with { Name = value };
                    break;
                case "filename":
                    head.FileNames.Add(value);
                    break;
                case "filename*":
                    head.FileNames.Add(Uri.UnescapeDataString(value));
                    break;
                default:
                    return "disposition parameter";
            }
        }

        if (!seen.Contains("name"))
            return "no name";
        return head.Name == "_charset_" ? "charset field" : "";
    }
}
