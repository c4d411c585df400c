using System.Buffers;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// Mail addresses: dot-atoms of RFC 5321 section 4.1.2 with the characters people use, internationalised ones of RFC 6531. Not found on
/// purpose: quoted local parts, address literals, hosts without a dot.
/// </summary>
internal sealed class EmailDetector : IDetector
{
    /// <summary>RFC 5321 section 4.5.3.1: 64 octets before the at sign, 255 after.</summary>
    private const int MaxLocal = 64;

    private const int MaxDomain = 253;
    private const int MaxLabel = 63;

    private static readonly SearchValues<char> LocalCharacters = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.!#$%&'*+-=?^_`{|}~");

    // Legal inside a local part, but at its start nearly always what surrounds an address.
    private static readonly SearchValues<char> Wrapping = SearchValues.Create(".!#$%&'*+-=?^`{|}~");

    // Text before these is a key or another address, not part of this one: "to=a@b.example", "a|b@c.example".
    private static readonly SearchValues<char> Dividing = SearchValues.Create("=|?{}`*^");

    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> AuthorityEnds = SearchValues.Create(" \t\n/?#");

    private static readonly ContextWords Supporting = new(
        "context:", "e-mail", "email", "mail", "mailto", "contact", "cc", "bcc", "from", "to", "reply", "メール", "アドレス", "宛先", "連絡先", "差出人");

    public string Name => "email";

    public SensitiveInformationType Type => SensitiveInformationTypes.EmailAddress;

    public DetectorAnchors Anchors { get; } = new() { AtSign = true };

    public int Specificity => 1;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        var done = 0;
        var at = from;
        while (at < text.Length && !context.IsExhausted && text[at..].IndexOf('@') is >= 0 and var offset)
        {
            context.Charge(offset + 1);
            var sign = at + offset;
            at = sign + 1;
            var start = LocalStart(context, sign, done);
            if (start == sign)
                continue;
            var end = DomainEnd(context, sign + 1, out var topLevel);
            if (end < 0)
                continue;

            context.Report(this, start, end, Judge(context, start, sign, end, text[topLevel..end]), FingerprintForm.Caseless);
            done = at = end;
        }
    }

    private Evidence Judge(DetectionContext context, int start, int sign, int end, ReadOnlySpan<char> topLevel)
    {
        var text = context.Text;
        var evidence = new Evidence(Type.DefaultConfidence, "pattern:address");
        if (TopLevelDomains.IsPublic(topLevel))
            evidence.Add(0.05, "domain:public");
        else if (TopLevelDomains.IsReserved(topLevel))
            evidence.Add(-0.05, "domain:reserved");
        else if (TopLevelDomains.IsPrivate(topLevel))
            evidence.Add(-0.10, "domain:private");
        else
            evidence.Add(-0.40, "domain:unknown");

        // git@host:owner/repository and user@host inside a URL are logins on machines, not mailboxes.
        var isLogin = (text[start..sign].SequenceEqual("git") && end < text.Length && text[end] is ':' or '/')
            || (start >= 2 && text[start - 1] == '/' && text[start - 2] == '/');
        if (isLogin)
            evidence.Add(-0.45, "login:host");
        else
            evidence.AddContext(0.05, context.Near(Supporting, start, end, 60, 0));
        return evidence;
    }

    /// <summary>First character of the local part before the at sign; the at sign itself when there is none.</summary>
    private static int LocalStart(DetectionContext context, int sign, int floor)
    {
        var text = context.Text;
        var limit = Math.Max(floor, sign - MaxLocal);
        var start = sign;
        if (sign > limit && text[sign - 1] >= 0x80)
        {
            // RFC 6531: letters of any script, as far as the run goes.
            while (start > limit && (IsLetter(text[start - 1]) || text[start - 1] is '.' or '_' or '-' or '+' || char.IsAsciiLetterOrDigit(text[start - 1])))
                start--;
        }
        else
        {
            while (start > limit && (LocalCharacters.Contains(text[start - 1]) || IsLatinLetter(text[start - 1])))
                start--;
        }

        context.Charge(sign - start + 1);
        if (text[start..sign].LastIndexOfAny(Dividing) is >= 0 and var divider)
            start += divider + 1;
        if (text[start..sign].LastIndexOf("..") is >= 0 and var dots)
            start += dots + 2;
        while (start < sign && Wrapping.Contains(text[start]))
            start++;

        // The tail of an escape in pasted source code is no part of the address: \nname@…
        if (start > 0 && text[start - 1] == '\\' && start + 1 < sign && text[start] is ('n' or 'r' or 't'))
            start++;
        if (start == sign || text[sign - 1] == '.')
            return sign;

        // scheme://user:password@host is a credential; the password ends where a mail address would begin.
        return start > 0 && text[start - 1] == ':' && IsInUserInfo(context, start - 1) ? sign : start;
    }

    private static bool IsInUserInfo(DetectionContext context, int colon)
    {
        var window = context.Text[Math.Max(0, colon - MaxLocal)..colon];
        context.Charge(window.Length);
        var slashes = window.LastIndexOf("://");
        return slashes >= 0 && !window[(slashes + 3)..].ContainsAny(AuthorityEnds);
    }

    /// <summary>One past the domain, or -1; also where its last label starts.</summary>
    private static int DomainEnd(DetectionContext context, int start, out int topLevel)
    {
        var text = context.Text;
        var limit = Math.Min(text.Length, start + MaxDomain);
        var end = -1;
        topLevel = -1;
        var at = start;
        for (var label = start; label < limit; label = at + 1)
        {
            at = LabelEnd(text, label, limit);
            var length = at - label;
            if (length is 0 or > MaxLabel || text[label] == '-')
                break;
            if (text[at - 1] == '-')
                break;
            var name = text[label..at];
            if (label > start && IsTopLevel(name, out var used))
            {
                end = label + used;
                topLevel = label;
                if (used < length)
                    break;
            }

            if (at >= limit || text[at] != '.')
                break;
        }

        context.Charge(Math.Max(at, start) - start + 1);
        if (end < 0)
            return -1;

        // "a@b.c1" and "a@b.2.3" are versions and file names: a digit right after would have been part of the name.
        var isCut = end < text.Length && text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
        return isCut || (end < text.Length && text[end] == '@') ? -1 : end;
    }

    private static bool IsTopLevel(ReadOnlySpan<char> name, out int used)
    {
        used = name.Length;
        if (name[0] >= 0x80)
        {
            var known = TopLevelDomains.UnicodePrefixLength(name);
            if (known > 0)
                used = known;
            return name.Length >= 2;
        }

        return name.Length >= 2 && (name.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) || !name.ContainsAnyExcept(AsciiLetters));
    }

    /// <summary>A label that starts in ASCII ends where another script begins: addresses stand in Japanese text without spaces.</summary>
    private static int LabelEnd(ReadOnlySpan<char> text, int start, int limit)
    {
        var isAscii = text[start] < 0x80;
        var at = start;
        while (at < limit && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '-' || IsLatinLetter(text[at]) || (!isAscii && IsLetter(text[at]))))
            at++;
        return at;
    }

    private static bool IsLatinLetter(char c) => c is >= '\u00C0' and < '\u0250' && char.IsLetter(c);

    private static bool IsLetter(char c) => c >= 0x80 && (char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
}
