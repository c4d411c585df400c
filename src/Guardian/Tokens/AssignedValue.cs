using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Tokens;

/// <summary>
/// Finds the value that a keyword names: <c>DATADOG_API_KEY=…</c>, <c>datadog: { apiKey: "…" }</c>, "our Datadog key is …". The value
/// stands on the keyword's line, or on the next one when the line leaves it open.
/// </summary>
internal static class AssignedValue
{
    private const int MaxDistance = 100;
    private const int LookBack = 30;

    private static readonly ContextWords Credential = new(
        "", "key", "token", "secret", "password", "passwd", "pass", "auth", "credential", "credentials", "pat", "bearer", "apikey", "authtoken", "login", "pwd", "sid", "dsn", "webhook",
        "鍵", "キー", "トークン", "シークレット", "パスワード", "認証");

    private static readonly ContextWords SomethingElse = new(
        "", "trace", "span", "commit", "sha", "md5", "hash", "digest", "checksum", "etag", "revision", "build", "integrity", "uuid", "guid", "request", "session", "correlation",
        "fingerprint", "thumbprint", "version", "image", "layer", "blob");

    /// <summary>The first run of the right shape behind a keyword; an empty span when there is none.</summary>
    public static (int Start, int End) Find(DetectionContext context, TokenTemplate template, int keyword, int from)
    {
        var text = context.Text;
        if (from - keyword < 5 && keyword > 0 && char.IsAsciiLetter(text[keyword - 1]) && char.IsAsciiLetterLower(text[keyword]))
            return default; // A short word inside a longer one.
        var limit = LineEnd(text, from, Math.Min(text.Length, from + MaxDistance));
        context.Charge(limit - from);
        for (var at = from; at < limit; at++)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]) && text[at] is not ('-' or '_' or '+' or '/') || char.IsAsciiLetterOrDigit(text[at - 1]))
                continue;
            var end = template.MatchStart(context, at);
            if (end > at && IsBounded(text, at, end) && IsNamed(context, keyword, from, at))
                return (at, end);
        }

        return default;
    }

    private static bool IsBounded(ReadOnlySpan<char> text, int start, int end) =>
        ServiceTokenDetector.EndsToken(text, end) && !(text[start - 1] is '-' or '_' or '.' or '/' && start >= 2 && char.IsAsciiLetterOrDigit(text[start - 2]))
        && !(end + 1 < text.Length && text[end] is '-' or '_' && char.IsAsciiLetterOrDigit(text[end + 1]));

    /// <summary>Between keyword and value stands an assignment or a word for credentials, and nothing that names another kind of value.</summary>
    private static bool IsNamed(DetectionContext context, int keyword, int from, int value)
    {
        var between = context.Text[from..value];
        var named = Credential.Find(context.Text[Math.Max(0, keyword - LookBack)..value]) is not null;
        if (!named && SomethingElse.Find(between) is not null)
            return false;
        return named || between.ContainsAny('=', ':', '>');
    }

    /// <summary>The end of the line; of the next one when the line ends in an opening (<c>: = ( { [ , " \</c>).</summary>
    private static int LineEnd(ReadOnlySpan<char> text, int from, int limit)
    {
        var end = from;
        for (var lines = 0; lines < 2; lines++)
        {
            var newline = text[end..limit].IndexOf('\n');
            if (newline < 0)
                return limit;
            var line = text[from..(end + newline)].TrimEnd(" \t\r");
            end += newline + 1;
            if (line.IsEmpty || line[^1] is not (':' or '=' or '(' or '{' or '[' or ',' or '"' or '\\' or '>'))
                return end - 1;
        }

        return end - 1;
    }
}
