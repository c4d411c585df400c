using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Literal passwords among the arguments of a login: <c>auth=("user", "v")</c>, <c>HTTPBasicAuth("user", "v")</c>, <c>new NetworkCredential("user", "v")</c>,
/// <c>DriverManager.getConnection(url, "user", "v")</c>, <c>mysqli_connect("host", "user", "v")</c>.
/// </summary>
internal sealed class LoginCallDetector : AnchoredDetector
{
    private const int MaxCall = 300;

    /// <summary>What opens the arguments, and which of them is the password, from 0.</summary>
    private static readonly ImmutableArray<Call> Calls =
    [
        new("auth=(", 1), new("auth = (", 1), new("credentials = (", 1), new("credentials=(", 1), new("creds = (", 1), new("HTTPBasicAuth(", 1), new("HTTPDigestAuth(", 1), new("BasicAuth(", 1),
        new("basic_auth(", 1), new("SetBasicAuth(", 1), new("NetworkCredential(", 1), new("UsernamePasswordCredentials(", 1), new("PasswordAuthentication(", 1), new("Credentials.basic(", 1),
        new("PasswordAuthenticationToken(", 1), new("PasswordCredential(", 1), new(".login(", 1), new(".authenticate(", 1), new("getConnection(", 2), new("mysqli_connect(", 2), new("mysql_connect(", 2), new("new mysqli(", 2),
        new("new PDO(", 2), new("pymysql.connect(", 2), new("ftp_login(", 2), new("oci_connect(", 1), new("ldap_bind(", 2), new("simple_bind_s(", 1),
    ];

    public override string Name => "login-call";

    public override SensitiveInformationType Type => GenericTypes.Password;

    public override DetectorAnchors Anchors { get; } = new() { Literals = [.. Calls.Select(call => call.Opening)] };

    public override int Specificity => 0;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var call = Calls[literal];
        var start = at + call.Opening.Length;
        var window = text.Slice(start, Math.Min(MaxCall, text.Length - start));
        context.Charge(window.Length + 1);
        var (from, to) = ArgumentAt(window, call.Password);
        if (to <= from)
            return;
        var value = window[from..to];
        var isMarked = value.ContainsAnyInRange('0', '9') || value.ContainsAny(CharacterSets.Signs);
        if (isMarked && PasswordValue.Judge(value) >= Plausibility.Plain)
            context.Report(this, start + from, start + to, new(0.83, "call:login"), FingerprintForm.Exact);
    }

    /// <summary>The bounds of the n-th argument when it is a string literal; none when it is not, or the call ends before.</summary>
    private static (int From, int To) ArgumentAt(ReadOnlySpan<char> window, int index)
    {
        var argument = 0;
        for (var i = 0; i < window.Length; i++)
        {
            var c = window[i];
            if (c is '"' or '\'')
            {
                var length = window[(i + 1)..].IndexOf(c);
                if (length < 0)
                    return default;
                if (argument == index)
                    return (i + 1, i + 1 + length);
                i += length + 1;
            }
            else if (c == ',')
            {
                argument++;
            }
            else if (c is ')' or ';' or '{' || argument == index && c is not (' ' or '\n' or '\t' or '\r'))
            {
                return default;
            }
        }

        return default;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Call(string Opening, int Password);
}
