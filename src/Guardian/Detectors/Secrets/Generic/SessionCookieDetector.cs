using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Session cookies: cookie pairs (RFC 6265 section 4.1.1 and 4.2.1) whose names say session, login or token, behind <c>Cookie:</c>, <c>Set-Cookie:</c>,
/// <c>document.cookie =</c> or <c>--cookie</c>; and the names that servlet containers, PHP, ASP.NET and Express give theirs, anywhere.
/// </summary>
internal sealed class SessionCookieDetector : AnchoredDetector
{
    private const int MaxHeader = 1024;

    private static readonly ImmutableArray<string> Names = ["JSESSIONID=", "PHPSESSID=", "ASP.NET_SessionId=", ".ASPXAUTH=", ".AspNetCore.Session=", "connect.sid=", "laravel_session=", "ASPSESSIONID"];
    private static readonly ImmutableArray<string> Headers = ["cookie:", "cookie =", "cookie=", "cookie ", "cookie\"", "cookie'"];
    private static readonly SearchValues<char> ValueCharacters = SearchValues.Create("!#$%&'()*+-./:<=>?@[]^_`{|}~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("-._0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SessionWords =
        "session sess sid sessionid sessid auth token jwt login remember rememberme access refresh identity sso".Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public override string Name => "session-cookie";

    public override SensitiveInformationType Type => GenericTypes.SessionCookie;

    public override DetectorAnchors Anchors { get; } = new() { Literals = Names, CaselessLiterals = Headers };

    public override int Specificity => 0;

    public override void Match(DetectionContext context, int at, int literal)
    {
        if (literal < Names.Length)
            MatchPair(context, at, "name:session");
        else
            MatchHeader(context, at, at + Headers[literal - Names.Length].Length);
    }

    /// <summary>Every pair on the header's line.</summary>
    private void MatchHeader(DetectionContext context, int header, int at)
    {
        var text = context.Text;
        // "cookie" must be a header's, a property's or an option's name: not "a cookie jar".
        if (text[at - 1] is ' ' && !(header > 0 && text[header - 1] is '-') && text[Math.Max(0, at - 2)] != '=')
            return;
        var window = text.Slice(at, Math.Min(MaxHeader, text.Length - at));
        var line = window.IndexOf('\n');
        var end = at + (line < 0 ? window.Length : line);
        context.Charge(end - at);
        while (at < end)
        {
            var sign = text[at..end].IndexOf('=');
            if (sign < 0)
                return;
            var name = at + sign;
            while (name > at && NameCharacters.Contains(text[name - 1]))
                name--;
            var next = IsSessionName(text[name..(at + sign)]) ? MatchPair(context, name, "header:cookie") : at + sign + 1;
            at = Math.Max(next, at + sign + 1);
        }
    }

    /// <summary>One pair; returns where its value ends.</summary>
    private int MatchPair(DetectionContext context, int name, string reason)
    {
        var text = context.Text;
        var window = text.Slice(name, Math.Min(80, text.Length - name));
        var sign = window.IndexOf('=');
        if (sign < 0)
            return name;
        var start = name + sign + 1;
        while (start < text.Length && start < name + sign + 4 && text[start] is '"' or '\\' or ' ')
            start++;
        var end = TokenScan.RunEnd(context, start, ValueCharacters, MaxHeader);
        var value = text[start..end].TrimEnd("'`.)");
        context.Charge(6 * Math.Min(value.Length, 512));
        // Express signs its ids (s%3A…), Java appends the node: a percent escape or a dot does not make a word of it.
        var judged = value[..Math.Min(value.Length, 512)];
        if (judged.StartsWith("eyJ") && judged.Count('.') == 2)
            return end;
        if (GeneratedValue.IsGenerated(judged, 16) || (PasswordValue.IsUuid(judged) && TokenScan.Distinct(judged) >= 9))
            context.Report(this, start, start + value.Length, new(0.88, reason), FingerprintForm.Exact);
        return end;
    }

    private static bool IsSessionName(ReadOnlySpan<char> name)
    {
        // Tokens against forgery guard a session; they do not open one.
        if (name.Contains("csrf", StringComparison.OrdinalIgnoreCase) || name.Contains("xsrf", StringComparison.OrdinalIgnoreCase))
            return false;
        var found = false;
        foreach (var word in new NameWords(name))
        {
            found |= SessionWords.Contains(word) || word.EndsWith("sessid", StringComparison.OrdinalIgnoreCase) || word.EndsWith("sessionid", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("session", StringComparison.OrdinalIgnoreCase) || word.EndsWith("token", StringComparison.OrdinalIgnoreCase);
        }

        return found;
    }
}
