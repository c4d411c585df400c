using System.Buffers;
using System.Collections.Frozen;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>
/// Passwords in URIs (RFC 3986 section 3.2.1: <c>scheme://user:password@host</c>). The span is the password alone, so that masking leaves
/// a connection string that still says where it points.
/// </summary>
internal sealed class ConnectionUriDetector : IDetector
{
    private const int MaxScheme = 24;
    private const int MaxUserInfo = 512;

    private static readonly FrozenSet<string> Schemes = new[]
    {
        "postgres", "postgresql", "mysql", "mysql2", "mariadb", "mongodb", "mongodb+srv", "redis", "rediss", "amqp", "amqps", "mssql", "sqlserver",
        "oracle", "clickhouse", "cockroachdb", "snowflake", "couchdb", "neo4j", "bolt", "cassandra", "elasticsearch", "kafka", "nats", "mqtt", "mqtts",
        "http", "https", "ftp", "ftps", "sftp", "ssh", "smtp", "smtps", "imap", "imaps", "ldap", "ldaps", "git", "svn", "smb", "rtsp", "socks5",
        "postgresql+psycopg2", "postgresql+asyncpg", "mysql+pymysql", "mssql+pyodbc", "ws", "wss", "stomp", "memcached", "influxdb", "proxy",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SchemesBySpan = Schemes.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly SearchValues<string> Search = SearchValues.Create(["://"], StringComparison.Ordinal);

    // Userinfo ends at the authority's end; quotes, brackets and blanks end the URI in the text around it.
    private static readonly SearchValues<char> Ends = SearchValues.Create("/?# \t\r\n\"'`<>\\|");
    private static readonly SearchValues<char> LooseEnds = SearchValues.Create(" \t\r\n\"'`\\|");

    public string Name => "connection-uri";

    public SensitiveInformationType Type => SensitiveInformationTypes.ConnectionString;

    public DetectorAnchors Anchors { get; } = new() { Literals = ["://"] };

    public int Specificity => 2;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        for (var at = from; (at = TokenScan.Next(context, Search, at)) >= 0; at += 3)
        {
            var authority = at + 3;
            var window = text.Slice(authority, Math.Min(MaxUserInfo, text.Length - authority));
            var userInfo = UserInfo(context, window);
            var colon = userInfo.IndexOf(':');
            if (colon < 0 || colon + 1 == userInfo.Length)
                continue;
            var password = userInfo[(colon + 1)..];
            if (StandIns.IsReference(password))
                continue;

            var scheme = SchemeBefore(text, at);
            if (scheme.IsEmpty)
                continue;
            var evidence = new Evidence(Type.DefaultConfidence, "pattern:userinfo");
            if (SchemesBySpan.Contains(scheme))
                evidence.Add(0.12, "scheme:known");
            if (StandIns.IsWord(password))
                evidence.Add(-0.45, "stand-in");
            var start = authority + colon + 1;
            context.Report(this, start, start + password.Length, evidence, FingerprintForm.Exact);
        }
    }

    /// <summary>Everything before the last at sign of the authority; empty when there is none.</summary>
    private static ReadOnlySpan<char> UserInfo(DetectionContext context, ReadOnlySpan<char> window)
    {
        // A password may hold angle brackets (a stand-in) or, badly encoded, a slash: look further only when an at sign follows in the same word.
        var strict = window.IndexOfAny(Ends);
        var authority = strict < 0 ? window : window[..strict];
        context.Charge(authority.Length + 1);
        var sign = authority.LastIndexOf('@');
        if (sign >= 0)
            return authority[..sign];
        var colon = authority.IndexOf(':');
        if (colon < 0 || IsPort(authority[(colon + 1)..]))
            return [];
        var loose = window.IndexOfAny(LooseEnds);
        authority = loose < 0 ? window : window[..loose];
        context.Charge(authority.Length);
        sign = authority.IndexOf('@');
        return sign < 0 ? [] : authority[..sign];
    }

    /// <summary>host:8080/path@something is no password.</summary>
    private static bool IsPort(ReadOnlySpan<char> value) => value.Length <= 5 && !value.ContainsAnyExceptInRange('0', '9');

    private static ReadOnlySpan<char> SchemeBefore(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start < MaxScheme && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '+' or '.' or '-'))
            start--;
        return text[start..end];
    }
}
