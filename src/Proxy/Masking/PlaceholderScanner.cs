namespace Dlp.Proxy.Masking;

/// <summary>
/// Finds live placeholders in text. Tolerant where models are not exact: any case, and up to two backslashes before the underscore
/// (Markdown escapes it; JSON inside JSON doubles that). What the vault does not know is never a match.
/// </summary>
/// <remarks>
/// No word boundary is asked for on either side: in a piece of JSON the letter before a tag may be the <c>n</c> of an escaped line feed,
/// and a 40-bit keyed code does not occur by accident. Linear: each underscore is looked at once.
/// </remarks>
internal static class PlaceholderScanner
{
    private const int MaxBackslashes = 2;

    /// <summary>The first live placeholder.</summary>
    /// <param name="vault">What is live.</param>
    /// <param name="text">Text to search.</param>
    /// <param name="floor">No match starts before this index.</param>
    /// <param name="from">Underscores before this index are passed over.</param>
    /// <param name="match">The match.</param>
    public static bool TryFind(ConversationVault vault, ReadOnlySpan<char> text, int floor, int from, out PlaceholderMatch match)
    {
        for (var i = Math.Max(floor, from); i < text.Length; i++)
        {
            var step = text[i..].IndexOf('_');
            if (step < 0)
                break;
            i += step;
            if (!PlaceholderCode.TryRead(text[(i + 1)..], out var code) || !vault.TryGetTag(code, out var tag))
                continue;
            var tagEnd = SkipBackslashes(text, i, floor);
            var start = tagEnd - tag.Length;
            if (start < floor || !text[start..tagEnd].Equals(tag, StringComparison.OrdinalIgnoreCase))
                continue;
            match = new PlaceholderMatch(start, i, i + 1 + PlaceholderCode.Length, code);
            return true;
        }
        match = default;
        return false;
    }

    /// <summary>
    /// Where the longest tail starts that more text could turn into a live placeholder; the length of the text when there is none.
    /// </summary>
    public static int TailStart(ConversationVault vault, ReadOnlySpan<char> text, int floor)
    {
        var tags = vault.Tags;
        // TAG\_CODE without its end.
        var window = Math.Max(floor, text.Length - PlaceholderCode.Length);
        var underscore = text[window..].LastIndexOf('_');
        if (underscore >= 0)
        {
            underscore += window;
            if (IsCode(text[(underscore + 1)..]) && EndsWithTag(tags, text, SkipBackslashes(text, underscore, floor), floor) is { } start)
                return start;
        }
        // TAG\ or TAG\\.
        var slashes = SkipBackslashes(text, text.Length, floor);
        if (slashes < text.Length && EndsWithTag(tags, text, slashes, floor) is { } tagStart)
            return tagStart;
        // TA or TAG.
        var longest = 0;
        if (text.Length == floor || !char.IsAsciiLetter(text[^1]))
            return text.Length;
        var last = char.ToUpperInvariant(text[^1]);
        foreach (var tag in tags)
        {
            for (var length = Math.Min(tag.Length, text.Length - floor); length > longest; length--)
            {
                if (tag[length - 1] == last && text[^length..].Equals(tag.AsSpan(0, length), StringComparison.OrdinalIgnoreCase))
                    longest = length;
            }
        }
        return text.Length - longest;
    }

    /// <summary>Whether bytes could hold a live placeholder: an underscore and a live code. Cheap, and sure when it says no.</summary>
    public static bool MayHold(ConversationVault vault, ReadOnlySpan<byte> bytes)
    {
        for (var i = bytes.IndexOf((byte)'_'); i >= 0;)
        {
            bytes = bytes[(i + 1)..];
            if (PlaceholderCode.TryRead(bytes, out var code) && vault.Knows(code))
                return true;
            i = bytes.IndexOf((byte)'_');
        }
        return false;
    }

    private static bool IsCode(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!PlaceholderCode.IsCodeChar(c))
                return false;
        }
        return true;
    }

    private static int SkipBackslashes(ReadOnlySpan<char> text, int end, int floor)
    {
        for (var count = 0; count < MaxBackslashes && end > floor && text[end - 1] == '\\'; count++)
            end--;
        return end;
    }

    private static int? EndsWithTag(string[] tags, ReadOnlySpan<char> text, int end, int floor)
    {
        var longest = 0;
        foreach (var tag in tags)
        {
            if (tag.Length > longest && tag.Length <= end - floor && text[(end - tag.Length)..end].Equals(tag, StringComparison.OrdinalIgnoreCase))
                longest = tag.Length;
        }
        return longest == 0 ? null : end - longest;
    }
}
