using Dlp.Policy.Words;

namespace Dlp.Proxy.Apps;

/// <summary>One line of an adapter's table.</summary>
/// <param name="Pattern">JSON pointer; <c>*</c> is one segment, <c>**</c> any number.</param>
/// <param name="Handling">What to do.</param>
/// <param name="Role">Whose text; null takes the role of the enclosing message.</param>
/// <param name="Label">For binary: what to call it when it cannot be read, e.g. <c>image</c>.</param>
internal sealed record PointerRule(string Pattern, PartHandling Handling, TextRole? Role = null, string Label = "")
{
    private static readonly string[] MessageLists = ["messages", "input", "items", "additional_messages", "instructions"];

    /// <summary>How many leading segments name the message whose role applies; 0 when there is none.</summary>
    public int MessageSegments { get; } = CountMessageSegments(Pattern);

    private static int CountMessageSegments(string pattern)
    {
        var segments = pattern.Split('/');
        for (var i = 1; i + 1 < segments.Length; i++)
            if (segments[i + 1] == "*" && MessageLists.Contains(segments[i]))
                return i + 1;
        return 0;
    }
}
