namespace Dlp.Proxy.Bodies;

/// <summary>Reads a Content-Type value (RFC 9110 section 8.3.1) just far enough.</summary>
internal static class MediaType
{
    /// <summary>Type and subtype in lower case, e.g. <c>application/json</c>; empty when there is none.</summary>
    public static string Essence(string contentType)
    {
        var end = contentType.AsSpan().IndexOf(';');
        return (end < 0 ? contentType.AsSpan() : contentType.AsSpan(0, end)).Trim().ToString().ToLowerInvariant();
    }

    /// <summary>The first parameter of that name, unquoted; null when absent. <see cref="CountParameter"/> tells whether there are more.</summary>
    public static string? Parameter(string contentType, string name)
    {
        foreach (var range in HeaderParameters.Split(contentType))
        {
            var (key, value) = HeaderParameters.Read(contentType.AsSpan(range));
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }

    /// <summary>How often a parameter occurs.</summary>
    public static int CountParameter(string contentType, string name)
    {
        var count = 0;
        foreach (var range in HeaderParameters.Split(contentType))
            if (HeaderParameters.Read(contentType.AsSpan(range)).Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                count++;
        return count;
    }
}
