using System.Buffers;
using Dlp.Guardian.Detection;
using static Dlp.Guardian.Detectors.Secrets.Generic.NotationScan;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Finds the value behind a name in the notations that configuration files and programs use: <c>NAME=v</c>, <c>name: v</c>, <c>"name": "v"</c>,
/// <c>name := "v"</c>, <c>'name' => 'v'</c>, <c>name: String = "v"</c>, <c>define('NAME', 'v')</c>, <c>&lt;name>v&lt;/name></c>,
/// <c>key="name" value="v"</c>, <c>${NAME:-v}</c>, <c>variable "name" { default = "v" }</c>, <c>--name v</c>.
/// </summary>
/// <remarks>Looks at no more than <see cref="MaxSign"/> characters for the sign and <see cref="MaxValue"/> for the value.</remarks>
internal static class AssignmentReader
{
    private const int MaxSign = 300;
    private const int MaxValue = 512;

    private static readonly SearchValues<char> BareEnds = SearchValues.Create(" \t\r\n,;\"'`<|");

    /// <summary>The value of a name; its form is none when there is no value.</summary>
    public static Assignment Read(DetectionContext context, CredentialName name)
    {
        var text = context.Text;
        var at = CloseName(text, name.End, out var isQuotedName);
        var afterName = at;
        at = SkipBlanks(text, at);
        context.Charge(at - name.End + 8);
        if (at >= text.Length)
            return default;

        switch (text[at])
        {
            case ':' when Follows(text, at, ":-"):
                return ReadBare(context, name, at + 2, '}', ValueForm.Configured);
            case ':' when Follows(text, at, "::") || Follows(text, at, "://"):
                return default;
            case ':':
                at = Follows(text, at, ":=") ? at + 2 : SkipTypeName(context, at + 1);
                return ReadValue(context, name, at, afterName);
            case '=' when Follows(text, at, "=~"):
                return default;
            case '=':
                at++;
                while (at < text.Length && text[at] is '=' or '>' && at < afterName + MaxBlanks)
                    at++;
                return ReadValue(context, name, at, afterName);
            case '?' or '|' when Follows(text, at, "?:") || Follows(text, at, "?=") || Follows(text, at, "??") || Follows(text, at, "||"):
                return ReadValue(context, name, Follows(text, at, "?:") ? SkipTypeName(context, at + 2) : SkipSigns(text, at), afterName);
            case '|' when Follows(text, at, "| "):
                return ReadBare(context, name, SkipBlanks(text, at + 1), '|', ValueForm.Loose);
            case '<' when Follows(text, at, "<- "):
                return ReadValue(context, name, at + 2, afterName);
            case '>' when IsElement(text, name.Start):
                return ReadElement(context, at + 1);
            case ',' when isQuotedName && StartsCall(text, name.Start):
                return ReadArgument(context, name, SkipLineBreak(text, at + 1));
            case '(' when at == afterName && !isQuotedName && IsQuoteAhead(text, at + 1):
                return ReadQuotedBehind(context, at + 1) with { Form = ValueForm.Argument };
            case '{' when isQuotedName:
                return ReadDefault(context, name, at);
            case '"' or '\'' when at > afterName && !isQuotedName:
                return ReadQuoted(context, at, ValueForm.Argument);
            default:
                return ReadUnsigned(context, name, at, afterName, isQuotedName);
        }
    }

    /// <summary>The value of a name in a sentence: "the API key for the test system is …".</summary>
    public static Assignment ReadSentence(DetectionContext context, CredentialName name)
    {
        var text = context.Text;
        var phrase = text.Slice(name.End, Math.Min(MaxBlanks, text.Length - name.End));
        if (phrase.IndexOfAny(CharacterSets.PhraseEnds) is >= 0 and var end)
            phrase = phrase[..end];
        var verb = phrase.IndexOf(" is", StringComparison.Ordinal);
        context.Charge(phrase.Length + 1);
        if (verb < 0)
            return default;
        var start = name.End + verb + 3;
        if (start < text.Length && text[start] == ':')
            start++;
        start = SkipLineBreak(text, start);
        return IsQuoteAhead(text, start) ? ReadQuotedBehind(context, start) : ReadBare(context, name, start, '\0', ValueForm.Loose);
    }

    /// <summary>The word behind a name, without any sign: "api key 4b82…".</summary>
    public static Assignment ReadWord(DetectionContext context, CredentialName name)
    {
        var text = context.Text;
        return name.End + 1 < text.Length && text[name.End] == ' ' ? ReadBare(context, name, name.End + 1, '\0', ValueForm.Loose) : default;
    }

    private static Assignment ReadValue(DetectionContext context, CredentialName name, int at, int afterName)
    {
        var text = context.Text;
        // Markdown's bold again, when the colon stands inside it.
        if (Follows(text, at, "**"))
            at += 2;
        var start = SkipBlanks(text, at);
        var line = SkipLineBreak(text, start);
        if (line > start)
            return line < text.Length && IsQuoteAhead(text, line) ? ReadQuotedBehind(context, line) : ReadNextLine(context, line, start);
        if (IsQuoteAhead(text, start))
            return ReadQuotedBehind(context, start);
        var wrapped = SkipWrapper(text, start);
        if (wrapped > start && IsQuoteAhead(text, wrapped))
            return ReadQuotedBehind(context, wrapped);
        var isTight = start == afterName + 1;
        return ReadBare(context, name, start, '\0', LineForm.Of(context, name, isTight));
    }

    private static Assignment ReadQuotedBehind(DetectionContext context, int at)
    {
        var text = context.Text;
        return ReadQuoted(context, text[at] is '"' or '\'' or '`' or '\\' ? at : at + 1, ValueForm.Quoted);
    }

    /// <summary>From a quote, with the backslashes before it when the text is itself inside a string, to the next one of the same kind.</summary>
    private static Assignment ReadQuoted(DetectionContext context, int at, ValueForm form)
    {
        var text = context.Text;
        var open = at;
        while (open < text.Length && text[open] == '\\')
            open++;
        if (open >= text.Length)
            return default;
        var quote = text[open];
        var start = open + 1;
        if (Follows(text, start, [quote, quote]))
            start += 2;
        var window = text.Slice(start, Math.Min(MaxValue, text.Length - start));
        for (var i = 0; i < window.Length; i++)
        {
            if (window[i] == '\n')
                break;
            if (window[i] == '\\' && open == at)
            {
                i++; // An escaped character, perhaps a quote.
            }
            else if (window[i] == quote)
            {
                context.Charge(i + 1);
                return new(start, start + window[..i].TrimEnd('\\').Length, form);
            }
        }

        context.Charge(window.Length);
        return default;
    }

    private static Assignment ReadBare(DetectionContext context, CredentialName name, int start, char close, ValueForm form)
    {
        var text = context.Text;
        var window = text.Slice(start, Math.Min(MaxValue, text.Length - start));
        var length = window.IndexOfAny(BareEnds);
        if (length < 0)
            length = window.Length;
        context.Charge(length + 1);
        if (length == MaxValue)
            return default;
        var value = BareValue.Trim(window[..length], close, name.Start > 0 && text[name.Start - 1] is '?' or '&');
        // A literal \n ends the line of a text that is itself a string.
        if (form == ValueForm.Configured && !LineForm.EndsLine(text, start + value.Length) && !LineForm.EndsLine(text, start + length) && close == '\0' && !LineForm.IsOption(text, name) && !LineForm.IsVariable(text, name, start + length))
            form = ValueForm.Loose;
        return new(start, start + value.Length, form);
    }

    /// <summary>A value alone on the line below its name.</summary>
    private static Assignment ReadNextLine(DetectionContext context, int at, int signEnd)
    {
        var text = context.Text;
        var window = text.Slice(at, Math.Min(80, text.Length - at));
        var length = window.IndexOfAny('\r', '\n');
        context.Charge(window.Length);
        var value = window[..(length < 0 ? window.Length : length)].TrimEnd();
        return value.IsEmpty || (length < 0 && window.Length == 80) || value.ContainsAny(BareEnds) || value[^1] == ':' || at - signEnd > 3
            ? default
            : new(at, at + value.Length, ValueForm.Loose);
    }

    private static Assignment ReadElement(DetectionContext context, int at)
    {
        var text = context.Text;
        if (Follows(text, at, "<![CDATA["))
            at += 9;
        var window = text.Slice(at, Math.Min(MaxValue, text.Length - at));
        var end = window.IndexOfAny('<', ']');
        context.Charge(Math.Max(end, 1));
        return end <= 0 || window[..end].Contains('\n') ? default : new(at, at + end, ValueForm.Quoted);
    }

    /// <summary>The argument after a name: <c>("name", "v")</c>; or the value of a pair: <c>"name": "X", "value": "v"</c>.</summary>
    private static Assignment ReadArgument(DetectionContext context, CredentialName name, int at)
    {
        var text = context.Text;
        var value = SkipPairName(text, at);
        return value > at ? ReadValue(context, name, value, value - 1)
            : IsQuoteAhead(text, at) ? Behind(text, ReadQuotedBehind(context, at))
            : default;
    }

    /// <summary>A string that a colon follows is the next name.</summary>
    private static Assignment Behind(ReadOnlySpan<char> text, Assignment value)
    {
        var next = SkipBlanks(text, Math.Min(text.Length, value.End + 1));
        return next < text.Length && text[next] == ':' ? default : value with { Form = ValueForm.Argument };
    }

    /// <summary>Terraform: the default of a variable, inside its block.</summary>
    private static Assignment ReadDefault(DetectionContext context, CredentialName name, int at)
    {
        var text = context.Text;
        var window = text.Slice(at, Math.Min(MaxSign, text.Length - at));
        var end = window.IndexOf('}');
        var offset = window[..(end < 0 ? window.Length : end)].IndexOf("default");
        context.Charge(window.Length);
        if (offset < 0)
            return default;
        var sign = SkipBlanks(text, at + offset + 7);
        return sign < text.Length && text[sign] == '=' ? ReadValue(context, name, sign + 1, sign) : default;
    }

    /// <summary>No sign behind the name: an option of a command, the type of a Go variable, the value attribute or line of a pair.</summary>
    private static Assignment ReadUnsigned(DetectionContext context, CredentialName name, int at, int afterName, bool isQuotedName)
    {
        var text = context.Text;
        if (at > afterName && !isQuotedName && LineForm.IsOption(text, name))
            return IsQuoteAhead(text, at) ? ReadQuotedBehind(context, at) : ReadBare(context, name, at, '\0', ValueForm.Configured);
        if (Follows(text, at, "string ="))
            return ReadValue(context, name, at + 8, at + 7);
        if (at == afterName + 1 && !isQuotedName && !text[name.Start..name.End].Contains('_') && LineForm.FollowsUser(context, name))
            return ReadBare(context, name, at, '\0', ValueForm.Loose);
        var line = SkipLineBreak(text, at);
        var value = SkipPairName(text, line);
        return value > line && (isQuotedName || line > at) ? ReadValue(context, name, value, value - 1) : default;
    }
}
