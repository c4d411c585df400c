using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>Small steps over the signs between a name and its value. All of them look at a bounded number of characters.</summary>
internal static class NotationScan
{
    /// <summary>Most blanks, and the longest phrase, between a name and its sign.</summary>
    public const int MaxBlanks = 40;

    /// <summary>Past what closes a name: a quote, escaped or not, a bracket of an index, the question mark of an optional property.</summary>
    public static int CloseName(ReadOnlySpan<char> text, int at, out bool isQuotedName)
    {
        while (at < text.Length && text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '\\' or '"' or '\'')
            at++;
        isQuotedName = at < text.Length && text[at] is '"' or '\'' or '`';
        if (isQuotedName)
            at++;
        if (at < text.Length && text[at] is ']' or ')')
            at++;
        // Markdown's bold: **Password:** and **Password**:
        while (at + 1 < text.Length && text[at] == '*' && text[at + 1] is '*' or ':')
            at++;
        if (at + 1 < text.Length && text[at] == '*' && text[at + 1] == ':')
            at++;
        return at;
    }

    /// <summary>Where a type stands between the colon and the value (<c>: String = "v"</c>), past it and its sign; else where it was.</summary>
    public static int SkipTypeName(DetectionContext context, int at)
    {
        var text = context.Text;
        var window = text.Slice(at, Math.Min(48, text.Length - at));
        var sign = window.IndexOf('=');
        context.Charge(Math.Max(sign, 8));
        if (sign < 2 || sign + 1 >= window.Length || window[sign + 1] is '=' or '>' || window[sign - 1] != ' ')
            return at;
        foreach (var c in window[..sign])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not (' ' or '_' or '.' or '<' or '>' or '[' or ']' or '?' or '|' or '&' or '\'' or '*' or ':'))
                return at;
        }

        return char.IsAsciiDigit(window[..sign].TrimStart(" ")[0]) ? at : at + sign + 1;
    }

    public static int SkipSigns(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '|' or '?' or '=')
            at++;
        return at;
    }

    /// <summary>Letters that may stand before a string: <c>b"", @"", N''</c>.</summary>
    public static bool IsQuoteAhead(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] is '"' or '\'' or '`' or '\\')
            return text[at] != '\\' || (at + 1 < text.Length && text[at + 1] is '"' or '\'' or '\\');
        return at + 1 < text.Length && text[at] is 'b' or 'B' or 'r' or 'R' or 'u' or 'f' or 'L' or 'N' or '@' or '$' && text[at + 1] is '"' or '\'';
    }

    public static int SkipPairName(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..].TrimStart("\"'");
        var start = text.Length - rest.Length;
        if (start - at > 1 || !rest.StartsWith("value", StringComparison.OrdinalIgnoreCase))
            return at;
        var end = start + 5;
        if (end < text.Length && text[end] is '"' or '\'')
            end++;
        end = SkipBlanks(text, end);
        return end < text.Length && text[end] is ':' or '=' ? end + 1 : at;
    }

    /// <summary>The name is the first argument of a call, or the value before a "value" of the same pair.</summary>
    public static bool StartsCall(ReadOnlySpan<char> text, int name)
    {
        var at = name - 1;
        while (at > 0 && text[at] is '"' or '\'' or '\\' or '`')
            at--;
        while (at > 0 && name - at < 8 && text[at] == ' ')
            at--;
        return at >= 0 && text[at] is '(' or ':';
    }

    /// <summary>Constructors that only wrap a literal.</summary>
    public static int SkipWrapper(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<string> wrappers =
            ["new String(", "new SecretString(", "SecretStr(", "SecretString(", "Secret(", "Some(", "[]byte(", "bytes(", "Buffer.from(", "base64.b64decode(", "b64decode(", "atob(", "String.valueOf(", "String::from("];
        foreach (var wrapper in wrappers)
        {
            if (text[at..].StartsWith(wrapper, StringComparison.Ordinal))
                return at + wrapper.Length;
        }

        return at;
    }

    public static bool IsElement(ReadOnlySpan<char> text, int name) =>
        name > 0 && (text[name - 1] == '<' || (text[name - 1] == ':' && text[Math.Max(0, name - 24)..name].Contains('<')));

    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        var limit = Math.Min(text.Length, at + MaxBlanks);
        while (at < limit && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    public static int SkipLineBreak(ReadOnlySpan<char> text, int at)
    {
        var next = SkipBlanks(text, at);
        if (next < text.Length && text[next] == '\r')
            next++;
        return next < text.Length && text[next] == '\n' ? SkipBlanks(text, next + 1) : at == next ? at : next;
    }

    public static bool Follows(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> literal) => at < text.Length && text[at..].StartsWith(literal);
}
