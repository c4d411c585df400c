using System.Buffers;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Tokens;

/// <summary>
/// Finds the value that a keyword names: <c>DATADOG_API_KEY=…</c>, <c>datadog: { apiKey: "…" }</c>, "our Datadog key is …". The value
/// stands on the keyword's line, or below while a line leaves it open.
/// </summary>
internal static class AssignedValue
{
    private const int MaxDistance = 120;
    private const int MaxLines = 3;
    private const int LookBack = 30;
    private const int LongestLabel = 40;

    private static readonly ContextWords Credential = new(
        "", "key", "token", "secret", "password", "passwd", "pass", "auth", "authorization", "credential", "credentials", "pat", "bearer", "apikey", "authtoken", "login", "pwd", "sid", "dsn", "webhook",
        "app certificate", "app_certificate", "appcertificate",
        "鍵", "キー", "トークン", "シークレット", "パスワード", "認証");

    private static readonly ContextWords SomethingElse = new(
        "", "trace", "span", "commit", "sha", "md5", "hash", "digest", "checksum", "etag", "revision", "build", "integrity", "uuid", "guid", "request", "session", "correlation",
        "?v=", "&v=", "?ver=", "fingerprint", "thumbprint", "version", "image", "layer", "blob", "id", "ids", "appid", "projectid", "accountid", "zoneid", "clientid", "tenantid", "orgid", "userid");

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("_-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>What browsers and apps carry for all to see.</summary>
    private static readonly ContextWords Public = new("", "public", "publishable", "anon", "client id", "client_id", "clientid", "search-only", "search_only", "公開");

    /// <summary>The first run of the right shape behind a keyword; an empty span when there is none.</summary>
    public static (int Start, int End) Find(DetectionContext context, TokenTemplate template, int keyword, int from)
    {
        var text = context.Text;
        if (from - keyword < 5 && IsInsideWord(text, keyword, from))
            return default;
        var limit = LineEnd(text, from, Math.Min(text.Length, from + MaxDistance));
        context.Charge(limit - from);
        for (var at = from; at < limit; at++)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]) && text[at] is not ('-' or '_' or '+' or '/') || !TokenScan.StartsWord(text, at))
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

    /// <summary>A short keyword in the middle of a longer word: "exa" in "exact".</summary>
    private static bool IsInsideWord(ReadOnlySpan<char> text, int start, int end) =>
        (start > 0 && char.IsAsciiLetter(text[start - 1]) && char.IsAsciiLetterLower(text[start]))
        || (end < text.Length && char.IsAsciiLetterLower(text[end]));

    /// <summary>Between keyword and value stands an assignment or a word for credentials, and the value's own label names no other kind of value.</summary>
    private static bool IsNamed(DetectionContext context, int keyword, int from, int value)
    {
        var between = context.Text[from..value];
        var label = LabelOf(between);
        if (Public.Find(label) is not null || (IsJoined(between) && Public.Find(NameBefore(context.Text, keyword)) is not null))
            return false;
        if (SomethingElse.Find(label) is not null && Credential.Find(label) is null)
            return false;
        return between.ContainsAny('=', ':', '>') || Says(between) || Credential.Find(context.Text[Math.Max(0, keyword - LookBack)..value]) is not null;
    }

    /// <summary>A sentence that names its value: "the certificate is …", "set the variable to …".</summary>
    private static bool Says(ReadOnlySpan<char> between)
    {
        var said = between.TrimEnd(" \t\"'`(「『");
        return said.EndsWith(" is", StringComparison.Ordinal) || said.EndsWith(" to", StringComparison.Ordinal) || said.EndsWith("は", StringComparison.Ordinal);
    }

    /// <summary>The start of the keyword's own name: <c>NEXT_PUBLIC_</c> in <c>NEXT_PUBLIC_ALGOLIA_API_KEY</c>.</summary>
    private static ReadOnlySpan<char> NameBefore(ReadOnlySpan<char> text, int keyword)
    {
        var before = text[Math.Max(0, keyword - LookBack)..keyword];
        return before[(before.LastIndexOfAnyExcept(NameCharacters) + 1)..];
    }

    /// <summary>No second name stands between keyword and value, so the keyword's name is the value's.</summary>
    private static bool IsJoined(ReadOnlySpan<char> between) => !between.ContainsAny(",;{\n");

    /// <summary>What stands directly before the value: <c>service_id: "</c> in <c>fastly: { service_id: "</c>.</summary>
    private static ReadOnlySpan<char> LabelOf(ReadOnlySpan<char> between)
    {
        var label = between[Math.Max(0, between.Length - LongestLabel)..];
        return label[(label.LastIndexOfAny(",;{\n") + 1)..];
    }

    /// <summary>The end of the line; of the next ones while a line ends in an opening (<c>: = ( { [ , " \</c>) or is the head of a section (<c>]</c>), or the next one gives the value.</summary>
    private static int LineEnd(ReadOnlySpan<char> text, int from, int limit)
    {
        var end = from;
        for (var lines = 0; lines < MaxLines; lines++)
        {
            var newline = text[end..limit].IndexOf('\n');
            if (newline < 0)
                return limit;
            var line = text[from..(end + newline)].TrimEnd(" \t\r");
            end += newline + 1;
            var isOpen = !line.IsEmpty && line[^1] is ':' or '=' or '(' or '{' or '[' or ']' or ',' or '"' or '\\' or '>';
            if (!isOpen && !GivesValue(text[end..limit]))
                return end - 1;
        }

        return end - 1;
    }

    /// <summary>The second line of what Kubernetes and others write as <c>- name: ACME_KEY</c> and below it <c>value: …</c>.</summary>
    private static bool GivesValue(ReadOnlySpan<char> next) => next.TrimStart(" \t\"'").StartsWith("value", StringComparison.OrdinalIgnoreCase);
}
