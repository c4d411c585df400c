namespace Dlp.Guardian.Views;

/// <summary>One place where a token may be broken, and what has to go for its halves to meet.</summary>
internal static class TokenBreak
{
    private const int MaxBlanks = 4;
    private const int MaxIndentation = 32;
    private const int MaxBetweenLiterals = 64;

    /// <summary>Reads the break at a line end, a backslash or a quotation mark.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int hit, out int start, out int end)
    {
        (start, end) = (hit, hit);
        if (text[hit] is '"' or '\'' or '`')
            return TryLiterals(text, hit, out end);
        var next = text[hit..] switch
        {
            ['\n', ..] => 1,
            ['\\', '\n', ..] or ['\\', 'n', ..] => 2,
            ['\\', '\r', '\n', ..] => 3,
            ['\\', 'r', '\\', 'n', ..] => 4,
            _ => 0,
        };
        if (next == 0)
            return false;
        if (text[hit] == '\n')
        {
            if (start > 0 && text[start - 1] == '\r')
                start--;
            if (start > 0 && text[start - 1] == '=')
            {
                // Quoted-printable: a soft line break.
                start--;
            }
            else
            {
                while (start > 0 && hit - start < MaxBlanks && text[start - 1] is ' ' or '\t')
                    start--;
            }
        }

        end = hit + next;
        var limit = Math.Min(text.Length, end + MaxIndentation);
        while (end < limit && (text[end] is ' ' or '\t' or '>' or '|' or '#' or '*' || (text[end] == '/' && end + 1 < limit && text[end + 1] == '/')))
            end += text[end] == '/' ? 2 : 1;
        return true;
    }

    /// <summary>From the quotation mark that ends one literal to behind the one that starts the next. A comma between them makes a list.</summary>
    private static bool TryLiterals(ReadOnlySpan<char> text, int hit, out int end)
    {
        end = hit + 1;
        var limit = Math.Min(text.Length, end + MaxBetweenLiterals);
        SkipBlanks(text, limit, ref end);
        if (end < limit && text[end] is '+' or '.' or '&' or '~')
            end++;
        else if (end + 1 < limit && text[end] == '|' && text[end + 1] == '|')
            end += 2;
        SkipBlanks(text, limit, ref end);
        return end > hit + 1 && end < limit && text[end++] is '"' or '\'' or '`';
    }

    private static void SkipBlanks(ReadOnlySpan<char> text, int limit, ref int at)
    {
        while (at < limit && (text[at] is ' ' or '\t' or '\r' or '\n' || (text[at] == '\\' && at + 1 < limit && text[at + 1] is '\r' or '\n')))
            at++;
    }
}
