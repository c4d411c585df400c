using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Passwords in files that only hold credentials: <c>.netrc</c> (GNU inetutils, "The .netrc file": <c>machine … login … password …</c>) and
/// <c>.pgpass</c> (PostgreSQL, "The Password File": <c>host:port:database:user:password</c>).
/// </summary>
internal sealed class CredentialFileDetector : AnchoredDetector
{
    private const int MaxEntry = 300;

    private static readonly ImmutableArray<string> Openings = ["machine ", "default login ", ":5432:", ":5433:", ":6432:"];

    public override string Name => "credential-file";

    public override SensitiveInformationType Type => GenericTypes.Password;

    public override DetectorAnchors Anchors { get; } = new() { Literals = Openings };

    public override int Specificity => 1;

    public override void Match(DetectionContext context, int at, int literal)
    {
        if (literal < 2)
            MatchNetrc(context, at);
        else
            MatchPgpass(context, at, at + Openings[literal].Length);
    }

    private void MatchNetrc(DetectionContext context, int at)
    {
        var text = context.Text;
        if (!TokenScan.StartsWord(text, at))
            return;
        var entry = text.Slice(at, Math.Min(MaxEntry, text.Length - at));
        context.Charge(entry.Length);
        var login = entry.IndexOf("login ");
        var password = entry.IndexOf("password ");
        if (login < 0 || password < login || entry[1..password].Contains("machine ", StringComparison.Ordinal))
            return;
        var start = at + password + "password ".Length;
        while (start < text.Length && text[start] is ' ' or '\t' && start < at + MaxEntry)
            start++;
        ReportWord(context, start, text.Length, "file:netrc");
    }

    private void MatchPgpass(DetectionContext context, int at, int database)
    {
        var text = context.Text;
        var start = at;
        while (start > 0 && at - start < 80 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '_' or '*'))
            start--;
        var rest = text.Slice(database, Math.Min(MaxEntry, text.Length - database));
        var line = rest.IndexOfAny('\n', ' ');
        if (line >= 0)
            rest = rest[..line];
        context.Charge(rest.Length + at - start);
        var user = rest.IndexOf(':');
        var password = user < 0 ? -1 : rest[(user + 1)..].IndexOf(':');
        if (start == at || user <= 0 || password <= 0 || rest.Contains("//", StringComparison.Ordinal) || rest.Contains('@'))
            return;
        ReportWord(context, database + user + password + 2, database + rest.Length, "file:pgpass");
    }

    private void ReportWord(DetectionContext context, int start, int limit, string reason)
    {
        var text = context.Text;
        var window = text[start..Math.Min(limit, start + 128)];
        var end = window.IndexOfAny(" \t\r\n");
        var value = window[..(end < 0 ? window.Length : end)];
        context.Charge(4 * value.Length + 1);
        if (PasswordValue.Judge(value) >= Plausibility.Plain && value[0] is not ('"' or '{'))
            context.Report(this, start, start + value.Length, new(0.88, reason), FingerprintForm.Exact);
    }
}
