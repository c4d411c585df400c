using System.Text;

namespace Dlp.Proxy.Heads;

/// <summary>Rules of a CONNECT head.</summary>
internal sealed class ConnectFramer(HeadLimits limits) : MessageFramer(limits)
{
    private readonly List<KeyValuePair<string, string>> _headers = new(8);
    private byte[] _authority = [];
    private bool _http10;
    private bool _host;
    private bool _authorization;
    private int _hostLength;
    private int _port;

    protected override int MaxHeadBytes => Limits.MaxHeadBytes;

    protected override int MaxHeaders => Limits.MaxHeaders;

    public ConnectHead ToHead()
    {
        var host = Encoding.ASCII.GetString(_authority, 0, _hostLength);
        return new ConnectHead(host[0] == '[' ? host[1..^1] : host, _port, _headers);
    }

    protected override HeadViolationKind StartLine(ReadOnlySpan<byte> line)
    {
        var kind = RequestLine.TryCut(line, out _, out var target, out _http10);
        if (kind != HeadViolationKind.None)
        {
            return kind;
        }

        _authority = target.ToArray();
        return HostPort.TryRead(target, out _hostLength, out _port) && _port > 0 ? HeadViolationKind.None : HeadViolationKind.ConnectAuthority;
    }

    protected override HeadViolationKind Header(in FieldLine field)
    {
        var kind = Check(field);
        if (kind == HeadViolationKind.None)
        {
            _headers.Add(new(Encoding.ASCII.GetString(field.Name), Encoding.Latin1.GetString(field.Value)));
        }

        return kind;
    }

    protected override HeadViolationKind EndHead(out BodyFraming framing, out long length)
    {
        framing = BodyFraming.None;
        length = 0;
        return _host || _http10 ? HeadViolationKind.None : HeadViolationKind.HostMissing;
    }

    private HeadViolationKind Check(in FieldLine field) => field.Name.Length switch
    {
        4 when field.Is("Host"u8) => OnHost(field.Value),
        6 when field.Is("Expect"u8) => HeadViolationKind.ExpectRefused,
        7 when field.Is("Upgrade"u8) => HeadViolationKind.UpgradeRefused,
        10 when field.Is("Connection"u8) => ConnectionField.Check(field.Value),

        // RFC 9110 section 9.3.6 gives content in a CONNECT request no meaning; zero length is refused with the rest.
        14 when field.Is("Content-Length"u8) => HeadViolationKind.ConnectWithBody,
        17 when field.Is("Transfer-Encoding"u8) => HeadViolationKind.ConnectWithBody,
        19 when field.Is("Proxy-Authorization"u8) => OnAuthorization(),
        _ => HeadViolationKind.None,
    };

    private HeadViolationKind OnHost(ReadOnlySpan<byte> value)
    {
        if (_host)
        {
            return HeadViolationKind.HostRepeated;
        }

        _host = true;
        if (!HostPort.TryRead(value, out var length, out var port))
        {
            return HeadViolationKind.HostSyntax;
        }

        // Some clients leave the port out; a different one is a contradiction.
        var same = Ascii.EqualsIgnoreCase(value[..length], _authority.AsSpan(0, _hostLength)) && (port == 0 || port == _port);
        return same ? HeadViolationKind.None : HeadViolationKind.HostMismatch;
    }

    private HeadViolationKind OnAuthorization()
    {
        var repeated = _authorization;
        _authorization = true;
        return repeated ? HeadViolationKind.SingletonRepeated : HeadViolationKind.None;
    }
}
