using Dlp.Policy.Words;
using Dlp.Proxy.Apps.Uploads;

namespace Dlp.Proxy.Apps;

/// <summary>The query of a URL as parts: secrets travel there as well as in bodies, and nothing in it can be masked.</summary>
public static class QueryReading
{
    /// <summary>Parts to append to those of the body, pointers starting with <c>query</c>. A query with too many values is one part as it is.</summary>
    /// <param name="query">Raw query without <c>?</c>; may be empty.</param>
    public static IReadOnlyList<TextPart> Parts(string query)
    {
        if (string.IsNullOrEmpty(query))
            return [];
        var parts = new List<TextPart>();
        return FormReader.Collect(query, "query", TextRole.Metadata, parts) ? parts : [new TextPart("query", TextRole.Metadata, query, Editable: false)];
    }
}
