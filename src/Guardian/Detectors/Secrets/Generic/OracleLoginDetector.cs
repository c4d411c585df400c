using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>Oracle's own notation of a login, user/password@database: JDBC thin and OCI URLs (Oracle JDBC Developer's Guide), SQL*Plus and the data pump.</summary>
internal sealed class OracleLoginDetector : AnchoredDetector
{
    private static readonly ImmutableArray<string> Openings = ["oracle:thin:", "oracle:oci:", "sqlplus ", "sqlldr ", "expdp ", "impdp ", "rman target "];

    public override string Name => "oracle-login";

    public override SensitiveInformationType Type => SensitiveInformationTypes.ConnectionString;

    public override DetectorAnchors Anchors { get; } = new() { CaselessLiterals = Openings };

    public override int Specificity => 2;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var start = at + Openings[literal].Length;
        while (start < text.Length && text[start] == '-' && start < at + 40)
        {
            var blank = text[start..Math.Min(text.Length, start + 8)].IndexOf(' ');
            start = blank < 0 ? text.Length : start + blank + 1;
        }

        if (start >= text.Length)
            return;
        var login = text.Slice(start, Math.Min(200, text.Length - start));
        var end = login.IndexOfAny(CharacterSets.WordEnds);
        login = login[..(end < 0 ? login.Length : end)];
        context.Charge(login.Length + 8);
        var slash = login.IndexOf('/');
        var sign = login.LastIndexOf('@');
        if (slash <= 0 || sign <= slash + 1 || login[..slash].ContainsAny("@:"))
            return;
        var password = login[(slash + 1)..sign].Trim('"');
        if (StandIns.IsReference(password) || StandIns.IsWord(password) || PlainWords.IsStandIn(password))
            return;
        context.Report(this, start + slash + 1, start + slash + 1 + password.Length, new(0.95, "login:oracle"), FingerprintForm.Exact);
    }
}
