namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>Where a value without quotes ends.</summary>
internal static class BareValue
{
    /// <summary>The value without what follows it in the same word.</summary>
    /// <param name="run">Everything up to a blank, comma, semicolon or quote.</param>
    /// <param name="close">What ends it besides; NUL for nothing.</param>
    /// <param name="isParameter">Whether it is a parameter of a URL.</param>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> run, char close, bool isParameter)
    {
        var end = close == '\0' ? -1 : run.IndexOf(close);
        if (end >= 0)
            run = run[..end];
        end = run.IndexOf('&');
        if (end >= 0 && (isParameter || run[end..].Contains('=')))
            run = run[..end];
        if (isParameter && run.IndexOf('#') is >= 0 and var fragment)
            run = run[..fragment];
        end = run.IndexOf('\\');
        if (end >= 0 && end + 1 < run.Length && run[end + 1] is 'n' or 'r' or 't' or 'u' || end == run.Length - 1 && end >= 0)
            run = run[..end];
        // A bracket belongs to a value that opened it.
        while (run.Length > 0 && (run[^1] is '.' or ':' or '?' or '。' or '、' or '」' or '*' || Closes(run, '(', ')') || Closes(run, '[', ']') || Closes(run, '{', '}')))
            run = run[..^1];
        return run;
    }

    private static bool Closes(ReadOnlySpan<char> run, char open, char close) => run[^1] == close && !run.Contains(open);
}
