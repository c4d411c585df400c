using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Passwords in statements with a grammar of their own: SQL (<c>IDENTIFIED BY 'v'</c> of Oracle and MySQL, <c>PASSWORD('v')</c>), PowerShell
/// (<c>ConvertTo-SecureString "v" -AsPlainText</c>), Windows (<c>net user name v /add</c>, <c>net use \\host\share v /user:…</c>).
/// </summary>
internal sealed class StatementPasswordDetector : AnchoredDetector
{
    private static readonly ImmutableArray<string> Openings = ["identified by ", "password('", "ConvertTo-SecureString ", "net user ", "net use "];

    private static readonly ContextWords Sql = new("", "user", "role", "grant", "login", "create", "alter", "database link");

    public override string Name => "statement-password";

    public override SensitiveInformationType Type => GenericTypes.Password;

    public override DetectorAnchors Anchors { get; } = new() { CaselessLiterals = Openings };

    public override int Specificity => 1;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        if (literal != 1 && !TokenScan.StartsWord(text, at))
            return;
        var start = at + Openings[literal].Length;
        var line = text.Slice(start, Math.Min(200, text.Length - start));
        if (line.IndexOf('\n') is >= 0 and var end)
            line = line[..end];
        context.Charge(2 * line.Length + 1);
        if (literal == 0 && context.Near(Sql, at, at, 120, 0) is null)
            return;
        switch (literal)
        {
            case 0:
                MatchWord(context, start + SkipWords(line, "password ", "values "), isBare: true);
                break;
            case 1:
                MatchWord(context, start - 1, isBare: false);
                break;
            case 2:
                MatchWord(context, start + SkipWords(line, "-String ", "-string "), isBare: false);
                break;
            default:
                MatchNet(context, start, line);
                break;
        }
    }

    private static int SkipWords(ReadOnlySpan<char> line, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return word.Length;
        }

        return 0;
    }

    private void MatchWord(DetectionContext context, int start, bool isBare)
    {
        var rest = context.Text.Slice(start, Math.Min(130, context.Text.Length - start));
        if (rest.IsEmpty || (rest[0] is not ('"' or '\'') && !isBare))
            return;
        var isQuoted = rest[0] is '"' or '\'';
        var value = isQuoted ? rest[1..] : rest;
        var end = isQuoted ? value.IndexOf(rest[0]) : value.IndexOfAny(CharacterSets.StatementEnds);
        if (isQuoted && end < 0)
            return;
        Judge(context, start + (isQuoted ? 1 : 0), value[..(end < 0 ? value.Length : end)], isQuoted ? Plausibility.Weak : Plausibility.Plain);
    }

    /// <summary>net user NAME PASSWORD, net use [X:] \\HOST\SHARE PASSWORD: the word after the name, unless it is an option or the prompt's star.</summary>
    private void MatchNet(DetectionContext context, int start, ReadOnlySpan<char> line)
    {
        var seen = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range].Trim("\r\"");
            if (word.IsEmpty || (word.Length == 2 && word[1] == ':'))
                continue;
            if (word[0] is '/' or '*' || seen++ > 1)
                return;
            if (seen == 2)
                Judge(context, start + range.Start.Value + (line[range][0] == '"' ? 1 : 0), word, Plausibility.Strong);
        }
    }

    private void Judge(DetectionContext context, int start, ReadOnlySpan<char> value, Plausibility least)
    {
        context.Charge(4 * value.Length);
        if (PasswordValue.Judge(value) >= least)
            context.Report(this, start, start + value.Length, new(0.86, "statement:password"), FingerprintForm.Exact);
    }
}
