using System.Text;

namespace Dlp.Proxy.Heads;

/// <summary>Framing and head rules of requests. The rules, each with its reason, are listed in docs/http-strictness.md.</summary>
internal sealed class RequestFramer(HeadLimits limits) : MessageFramer(limits)
{
    private const int MaxMethodBytes = 32;

    private FramingFields _framing;
    private bool _http10;
    private bool _host;
    private bool _expect;
    private int _singletons;
    private bool _isGet;
    private byte[]? _targetAuthority;
    private bool _https;

    /// <summary>The last head asked with HEAD: its response has no body.</summary>
    public bool IsHead { get; private set; }

    /// <summary>The last head asked for an upgrade.</summary>
    public bool AsksUpgrade { get; private set; }

    /// <summary>Values of the last head's Connection lines, joined with commas; empty when there were none.</summary>
    public string Connection { get; private set; } = "";

    protected override int MaxHeadBytes => Limits.MaxHeadBytes;

    protected override int MaxHeaders => Limits.MaxHeaders;

    protected override HeadViolationKind StartLine(ReadOnlySpan<byte> line)
    {
        _framing = default;
        _host = _expect = AsksUpgrade = false;
        _targetAuthority = null;
        _singletons = 0;
        Connection = "";

        var kind = RequestLine.TryCut(line, out var method, out var target, out _http10);
        if (kind != HeadViolationKind.None)
        {
            return kind;
        }

        if (method.Length > MaxMethodBytes || method.ContainsAnyExcept(HttpBytes.Token))
        {
            return HeadViolationKind.MethodSyntax;
        }

        // Any spelling: some origins fold the case of methods. CONNECT is read by ProxyHead, on the outer connection only.
        if (Ascii.EqualsIgnoreCase(method, "TRACE"u8) || Ascii.EqualsIgnoreCase(method, "TRACK"u8) || Ascii.EqualsIgnoreCase(method, "CONNECT"u8))
        {
            return HeadViolationKind.MethodRefused;
        }

        IsHead = method.SequenceEqual("HEAD"u8);
        _isGet = method.SequenceEqual("GET"u8);
        return Target(method, target);
    }

    protected override HeadViolationKind Header(in FieldLine field) => field.Name.Length switch
    {
        4 when field.Is("Host"u8) => OnHost(field.Value),
        6 when field.Is("Expect"u8) => OnExpect(field),
        7 when field.Is("Upgrade"u8) => OnUpgrade(field),
        10 when field.Is("Connection"u8) => OnConnection(field.Value),
        12 when field.Is("Content-Type"u8) => OnSingleton(1),
        13 when field.Is("Authorization"u8) => OnSingleton(2),
        14 when field.Is("Content-Length"u8) => _framing.SetLength(field.Value),
        14 when field.Is("HTTP2-Settings"u8) => HeadViolationKind.UpgradeRefused,
        16 when field.Is("Content-Encoding"u8) => OnSingleton(4),
        17 when field.Is("Transfer-Encoding"u8) => _framing.SetTransferEncoding(field),
        19 when field.Is("Proxy-Authorization"u8) => OnSingleton(8),
        _ => HeadViolationKind.None,
    };

    protected override HeadViolationKind EndHead(out BodyFraming framing, out long length)
    {
        length = _framing.Length;
        framing = _framing.Chunked ? BodyFraming.Chunked : length > 0 ? BodyFraming.Length : BodyFraming.None;
        var kind = _framing.Check(_http10);
        if (kind != HeadViolationKind.None)
        {
            return kind;
        }

        if (!_host && !_http10)
        {
            return HeadViolationKind.HostMissing;
        }

        // After 101 the bytes are not HTTP: a body before it, or a sender that cannot upgrade, has no clear boundary.
        return AsksUpgrade && (framing != BodyFraming.None || _http10 || !_isGet)
            ? HeadViolationKind.UpgradeRefused
            : HeadViolationKind.None;
    }

    private HeadViolationKind Target(ReadOnlySpan<byte> method, ReadOnlySpan<byte> target)
    {
        if (target.IsEmpty || target.ContainsAnyExcept(HttpBytes.Target))
        {
            return HeadViolationKind.TargetSyntax;
        }

        if (target[0] == (byte)'/')
        {
            return HeadViolationKind.None;
        }

        if (target is [(byte)'*'])
        {
            return method.SequenceEqual("OPTIONS"u8) ? HeadViolationKind.None : HeadViolationKind.TargetSyntax;
        }

        return AbsoluteForm(target);
    }

    private HeadViolationKind AbsoluteForm(ReadOnlySpan<byte> target)
    {
        _https = target.Length > 8 && Ascii.EqualsIgnoreCase(target[..8], "https://"u8);
        if (!_https && !(target.Length > 7 && Ascii.EqualsIgnoreCase(target[..7], "http://"u8)))
        {
            return HeadViolationKind.TargetSyntax;
        }

        var rest = target[(_https ? 8 : 7)..];
        var slash = rest.IndexOf((byte)'/');
        var authority = slash < 0 ? rest : rest[..slash];
        if (!HostPort.TryRead(authority, out _, out _))
        {
            return HeadViolationKind.TargetSyntax;
        }

        _targetAuthority = WithoutDefaultPort(authority).ToArray();
        return HeadViolationKind.None;
    }

    private HeadViolationKind OnHost(ReadOnlySpan<byte> value)
    {
        if (_host)
        {
            return HeadViolationKind.HostRepeated;
        }

        _host = true;
        if (!HostPort.TryRead(value, out _, out _))
        {
            return HeadViolationKind.HostSyntax;
        }

        return _targetAuthority is null || Ascii.EqualsIgnoreCase(WithoutDefaultPort(value), _targetAuthority)
            ? HeadViolationKind.None
            : HeadViolationKind.HostMismatch;
    }

    private ReadOnlySpan<byte> WithoutDefaultPort(ReadOnlySpan<byte> authority)
    {
        var suffix = _https ? ":443"u8 : ":80"u8;
        return authority.EndsWith(suffix) ? authority[..^suffix.Length] : authority;
    }

    private HeadViolationKind OnConnection(ReadOnlySpan<byte> value)
    {
        var kind = ConnectionField.Check(value);
        if (kind == HeadViolationKind.None)
        {
            // Nearly always one of two words.
            var text = Ascii.EqualsIgnoreCase(value, "keep-alive"u8) ? "keep-alive" : Ascii.EqualsIgnoreCase(value, "close"u8) ? "close" : Encoding.ASCII.GetString(value);
            Connection = Connection.Length == 0 ? text : Connection + "," + text;
        }

        return kind;
    }

    private HeadViolationKind OnSingleton(int flag)
    {
        var repeated = (_singletons & flag) != 0;
        _singletons |= flag;
        return repeated ? HeadViolationKind.SingletonRepeated : HeadViolationKind.None;
    }

    private HeadViolationKind OnExpect(in FieldLine field)
    {
        var good = !_expect && !_http10 && field.ValueIs("100-continue"u8);
        _expect = true;
        return good ? HeadViolationKind.None : HeadViolationKind.ExpectRefused;
    }

    private HeadViolationKind OnUpgrade(in FieldLine field)
    {
        var good = !AsksUpgrade && field.ValueIs("websocket"u8);
        AsksUpgrade = true;
        return good ? HeadViolationKind.None : HeadViolationKind.UpgradeRefused;
    }
}
