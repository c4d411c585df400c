namespace Dlp.Audit.Documents;

/// <summary>Keeps one record small whatever a client sends as path or name.</summary>
internal static class TextBudget
{
    /// <summary>Longest text kept, UTF-16 code units.</summary>
    internal const int MaxLength = 2048;

    /// <summary>Most rules, and most finding types, kept.</summary>
    internal const int MaxItems = 128;

    /// <summary>The text, or its beginning with an ellipsis.</summary>
    internal static string Clip(string? text)
    {
        if (text is null || text.Length <= MaxLength)
        {
            return text ?? "";
        }

        // Not between the halves of a surrogate pair.
        var end = char.IsHighSurrogate(text[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
