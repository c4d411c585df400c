using System.Buffers;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>
/// Passwords and shared keys in key=value connection strings: ADO.NET and ODBC (<c>Server=…;Password=…</c>), libpq
/// (<c>host=… password=…</c>), JDBC query parameters, Azure (<c>AccountKey</c>, <c>SharedAccessKey</c>). A second key of the kind must
/// stand near: a lone <c>password=</c> is a form field. The span is the value alone.
/// </summary>
internal sealed class ConnectionStringDetector : IDetector
{
    private const int MaxValue = 256;
    private const int Before = 300;
    private const int After = 200;

    private static readonly ImmutableArray<string> Keys = ["password", "pwd=", "pwd =", "accountkey", "sharedaccesskey"];
    private static readonly SearchValues<string> KeySearch = SearchValues.Create(Keys.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static readonly ContextWords OtherKeys = new(
        "with:", "server=", "server =", "data source=", "data source =", "datasource=", "host=", "host =", "hostname=", "addr=", "address=",
        "network address=", "initial catalog=", "database=", "dbname=", "dsn=", "uid=", "user id=", "user id =", "userid=", "username=", "user=", "driver=",
        "accountname=", "endpoint=", "defaultendpointsprotocol=", "sharedaccesskeyname=", "jdbc:", "provider=", "persist security info=");

    private static readonly SearchValues<char> Ends = SearchValues.Create(";&\r\n\"'`<>");
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t");

    public string Name => "connection-string";

    public SensitiveInformationType Type => SensitiveInformationTypes.ConnectionString;

    public DetectorAnchors Anchors { get; } = new() { CaselessLiterals = Keys };

    public int Specificity => 1;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        for (var at = from; (at = TokenScan.Next(context, KeySearch, at)) >= 0;)
        {
            var (start, end) = ValueAt(context, at);
            if (end <= start)
            {
                at += 3;
                continue;
            }

            var value = text[start..end];
            var other = StandIns.IsReference(value) || !value.ContainsAny(TokenScan.Base62) || IsExpression(text, start, end) ? null : OnLine(context, at, end);
            if (other is not null)
            {
                var evidence = new Evidence(Type.DefaultConfidence, "pattern:key-value");
                evidence.Add(0.12, other);
                if (StandIns.IsWord(value))
                    evidence.Add(-0.45, "stand-in");
                context.Report(this, start, end, evidence, FingerprintForm.Exact);
            }

            at = end;
        }
    }

    /// <summary>Another key of a connection string on the same line: configuration files have users and servers on lines of their own.</summary>
    private static string? OnLine(DetectionContext context, int at, int end)
    {
        var before = context.Text[Math.Max(0, at - Before)..at];
        var after = context.Text[end..Math.Min(context.Text.Length, end + After)];
        context.Charge(before.Length + after.Length);
        before = before[(before.LastIndexOf('\n') + 1)..];
        var newLine = after.IndexOf('\n');
        return OtherKeys.Find(before) ?? OtherKeys.Find(newLine < 0 ? after : after[..newLine]);
    }

    /// <summary>
    /// An argument of a call: <c>connect(host=h, password=self.password)</c>, where no semicolon ends it and it reads as code, and
    /// <c>connect(host="h", password="v")</c>, which is a password by itself.
    /// </summary>
    private static bool IsExpression(ReadOnlySpan<char> text, int start, int end) =>
        text[start - 1] is '"' or '\''
            ? end + 1 < text.Length && text[end + 1] is ',' or ')'
            : (end == text.Length || text[end] != ';') && StandIns.IsCode(text[start..end]);

    /// <summary>The whole name (Pwd, Password, AccountKey, SharedAccessKey), by length since it starts with one: <c>SharedAccessKeyName</c> is another key.</summary>
    private static bool IsKey(ReadOnlySpan<char> name) => name.Length is 3 or 8 or 10 or 15;

    private static (int Start, int End) ValueAt(DetectionContext context, int key)
    {
        var text = context.Text;
        // "Password" must be a key of its own: not "ForgotPassword", but "DB_PASSWORD" is fine.
        if (!TokenScan.StartsWord(text, key))
            return default;
        var at = key;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
            at++;
        while (at < text.Length && text[at] == ' ')
            at++;
        context.Charge(at - key + 1);
        if (at >= text.Length || text[at] != '=' || at - key > 24 || !IsKey(text[key..at].TrimEnd()))
            return default;
        at++;
        while (at < text.Length && text[at] == ' ' && at - key < 32)
            at++;
        if (at == text.Length)
            return default;

        var window = text.Slice(at, Math.Min(MaxValue, text.Length - at));
        context.Charge(Math.Min(window.Length, 64));

        // A quoted value ends at its quote, whatever it holds. A quote that closes the whole string does not open one.
        if (window[0] is '\'' or '"' or '{')
        {
            var quote = window[0] == '{' ? '}' : window[0];
            var close = window[1..].IndexOf(quote);
            return close > 0 && !window[1..(close + 1)].Contains('\n') ? (at + 1, at + 1 + close) : default;
        }

        if (window[0] == '<')
            return default;
        var end = window.IndexOfAny(Ends);
        if (end < 0)
            end = window.Length;

        // Blanks belong to a value that a semicolon ends, and end one that has none (libpq).
        var blank = window[..end].IndexOfAny(Blanks);
        if (blank >= 0 && (end == window.Length || window[end] != ';' || window[..end].Contains('=') && window[blank..end].Contains('=')))
            end = blank;
        return (at, at + window[..end].TrimEnd(" ,)").Length);
    }
}
