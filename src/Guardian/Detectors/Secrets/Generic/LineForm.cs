using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>Tells a line of configuration from a line of a program or of prose, by what stands around the name.</summary>
internal static class LineForm
{
    private const int LookBack = 48;

    private static readonly ContextWords User = new("", "user", "username", "login", "id", "account", "email", "u/n");

    private static readonly string[] Openers =
        ["export", "set", "setx", "SET", "ENV", "ARG", "env", "declare -x", "local", "readonly", "$env", "env:", "$env:", "-", "#", "//", ">", "*", "--", "-e", "--env", "•", "・"];

    /// <summary>The form of an unquoted value.</summary>
    /// <param name="context">The text.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isTight">Whether name, sign and value stand without blanks.</param>
    public static ValueForm Of(DetectionContext context, CredentialName name, bool isTight)
    {
        var text = context.Text;
        if (IsOption(text, name) || (name.Start >= 2 && text[name.Start - 2] == '\\' && text[name.Start - 1] == 'n'))
            return ValueForm.Configured;
        var lineStart = name.Start;
        while (lineStart > 0 && name.Start - lineStart < LookBack && text[lineStart - 1] != '\n')
            lineStart--;
        context.Charge(name.Start - lineStart + 1);
        if (name.Start - lineStart >= LookBack)
            return ValueForm.Loose;
        var before = text[lineStart..name.Start].Trim(" \t\"'");
        return before.IsEmpty || IsOpener(before) || (isTight && IsEnvironment(text, name)) ? ValueForm.Configured : ValueForm.Loose;
    }

    /// <summary>An option of a command, a parameter of a URL, a variable before a command: their values end at a blank wherever they stand.</summary>
    public static bool IsOption(ReadOnlySpan<char> text, CredentialName name) =>
        name.Start > 0 && ((text[name.Start - 1] is '-' or '/' && name.Start > 1 && text[name.Start - 2] is ' ' or '-' or '\n') || text[name.Start - 1] is '?' or '&');

    /// <summary>A variable set for the command that follows it: <c>PGPASSWORD=v psql</c>, <c>docker run -e NAME=v image</c>.</summary>
    public static bool IsVariable(ReadOnlySpan<char> text, CredentialName name, int end) =>
        end < text.Length && text[end] == ' ' && text[name.End] == '=' && IsEnvironment(text, name);

    /// <summary>"user bob, password …": the name stands behind another one that says who.</summary>
    public static bool FollowsUser(DetectionContext context, CredentialName name)
    {
        var from = Math.Max(0, name.Start - LookBack);
        context.Charge(name.Start - from);
        return User.Find(context.Text[from..name.Start]) is not null;
    }

    /// <summary>Whether nothing follows on the line, save a comment or what closes a list.</summary>
    public static bool EndsLine(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
            at++;
        return at >= text.Length || text[at] is '\n' or '#' or '"' or '\'' or '\\' || text[at] == '/' && at + 1 < text.Length && text[at + 1] == '/';
    }

    private static bool IsEnvironment(ReadOnlySpan<char> text, CredentialName name)
    {
        var word = text[name.Start..name.End];
        return word.Length >= 4 && !word.ContainsAnyInRange('a', 'z') && !(name.Start > 0 && text[name.Start - 1] is '(' or ',' or '.');
    }

    private static bool IsOpener(ReadOnlySpan<char> before)
    {
        foreach (var opener in Openers)
        {
            if (before.SequenceEqual(opener))
                return true;
        }

        return false;
    }
}
