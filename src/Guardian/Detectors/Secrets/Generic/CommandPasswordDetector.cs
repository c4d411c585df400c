using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Passwords on the command line, by the tools' own manuals: <c>curl -u user:password</c>, <c>mysql -ppassword</c>, <c>sshpass -p password</c>,
/// <c>redis-cli -a</c>, <c>ldapsearch -w</c>, <c>docker login -p</c>, <c>7z -p</c>, <c>smbclient -U user%password</c>, <c>net use … password</c>.
/// </summary>
internal sealed class CommandPasswordDetector : AnchoredDetector
{
    private const int MaxCommand = 300;

    private static readonly ImmutableArray<Tool> Tools =
    [
        new("curl ", "-u", Holding.BehindColon), new("curl ", "--user", Holding.BehindColon), new("curl ", "--proxy-user", Holding.BehindColon), new("curl ", "-U", Holding.BehindColon),
        new("http ", "-a", Holding.BehindColon), new("mysql", "-p", Holding.Attached), new("mariadb", "-p", Holding.Attached), new("sshpass ", "-p", Holding.Separate),
        new("sshpass ", "-p", Holding.Attached), new("redis-cli ", "-a", Holding.Separate), new("ldapsearch ", "-w", Holding.Separate), new("ldapmodify ", "-w", Holding.Separate),
        new("ldapadd ", "-w", Holding.Separate), new("docker login ", "-p", Holding.Separate), new("podman login ", "-p", Holding.Separate), new("az login ", "-p", Holding.Separate),
        new("oc login ", "-p", Holding.Separate), new("helm registry login ", "-p", Holding.Separate), new("mongo", "-p", Holding.Separate), new("sqlcmd ", "-P", Holding.Separate),
        new("bcp ", "-P", Holding.Separate), new("mosquitto_pub ", "-P", Holding.Separate), new("mosquitto_sub ", "-P", Holding.Separate), new("7z ", "-p", Holding.Attached),
        new("unzip ", "-P", Holding.Separate), new("zip ", "-P", Holding.Separate), new("unrar ", "-p", Holding.Attached), new("smbclient ", "-U", Holding.BehindPercent),
        new("rpcclient ", "-U", Holding.BehindPercent), new("ipmitool ", "-P", Holding.Separate), new("psexec ", "-p", Holding.Separate), new("plink ", "-pw", Holding.Separate),
        new("pscp ", "-pw", Holding.Separate), new("putty ", "-pw", Holding.Separate), new("xfreerdp ", "/p:", Holding.Attached), new("lftp ", "-u", Holding.BehindColon),
    ];

    public override string Name => "command-password";

    public override SensitiveInformationType Type => GenericTypes.Password;

    public override DetectorAnchors Anchors { get; } = new() { Literals = [.. Tools.Select(tool => tool.Command)] };

    public override int Specificity => 0;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var tool = Tools[literal];
        if (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '_'))
            return;
        var window = text.Slice(at, Math.Min(MaxCommand, text.Length - at));
        var line = LineLength(window);
        context.Charge(line + 1);
        for (var option = tool.Command.Length - 1; (option = NextOption(window[..line], tool.Option, option)) >= 0; option++)
        {
            if (Read(context, at + option + tool.Option.Length, at + line, tool.Holding))
                return;
        }
    }

    private static int LineLength(ReadOnlySpan<char> window)
    {
        var line = 0;
        while (line < window.Length && (window[line] != '\n' || window[..line].TrimEnd(" \r").EndsWith("\\")))
            line++;
        return line;
    }

    private static int NextOption(ReadOnlySpan<char> command, string option, int from)
    {
        while (from < command.Length)
        {
            var offset = command[from..].IndexOf(option, StringComparison.Ordinal);
            if (offset < 0)
                return -1;
            from += offset;
            if (from > 0 && command[from - 1] is ' ' or '\t')
                return from;
            from++;
        }

        return -1;
    }

    private bool Read(DetectionContext context, int at, int limit, Holding holding)
    {
        var text = context.Text;
        if (holding != Holding.Attached)
        {
            if (at >= limit || text[at] is not (' ' or '=' or '\t' or '"' or '\''))
                return false;
            while (at < limit && text[at] is ' ' or '=' or '\t')
                at++;
        }

        var quote = at < limit && text[at] is '"' or '\'' ? text[at] : '\0';
        if (quote != '\0')
            at++;
        var rest = text[at..limit];
        var end = quote == '\0' ? rest.IndexOfAny(CharacterSets.CommandEnds) : rest.IndexOf(quote);
        var value = rest[..(end < 0 ? rest.Length : end)];
        context.Charge(4 * value.Length + 1);
        if (holding is Holding.BehindColon or Holding.BehindPercent)
        {
            var sign = value.IndexOf(holding == Holding.BehindColon ? ':' : '%');
            if (sign < 0 || (sign == 0 && value.Length < 12))
                return false;
            at += sign + 1;
            value = value[(sign + 1)..];
        }

        if (value.IsEmpty || value[0] is '-' or '$' or '<' || (PasswordValue.Judge(value) < Plausibility.Plain && !GeneratedValue.IsGenerated(value, 16)))
            return false;
        if (holding == Holding.Attached && !value.ContainsAnyInRange('0', '9') && quote == '\0')
            return false; // -production, -path
        context.Report(this, at, at + value.Length, new(0.88, "command:option"), FingerprintForm.Exact);
        return true;
    }

    /// <summary>How an option holds the password: as the next word, in the same word, or behind a user.</summary>
    private enum Holding
    {
        Separate,
        Attached,
        BehindColon,
        BehindPercent,
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Tool(string Command, string Option, Holding Holding);
}
