namespace Dlp.Proxy.Heads;

/// <summary>Framing and head rules of responses (security-matrix F11, R rows).</summary>
internal sealed class ResponseFramer(HeadLimits limits) : MessageFramer(limits)
{
    private FramingFields _framing;
    private bool _http10;
    private bool _toHead;
    private bool _toUpgrade;
    private bool _toConnect;
    private int _interim;

    /// <summary>Status code of the last head.</summary>
    public int Status { get; private set; }

    protected override int MaxHeadBytes => Limits.MaxResponseHeadBytes;

    protected override int MaxHeaders => Limits.MaxResponseHeaders;

    /// <summary>Tells what the next response answers.</summary>
    public void Expect(bool toHead, bool toUpgrade, bool toConnect = false)
    {
        (_toHead, _toUpgrade, _toConnect) = (toHead, toUpgrade, toConnect);
        _interim = 0;
    }

    protected override HeadViolationKind StartLine(ReadOnlySpan<byte> line)
    {
        _framing = default;
        _http10 = line.StartsWith("HTTP/1.0 "u8);
        if (!_http10 && !line.StartsWith("HTTP/1.1 "u8))
        {
            return line.StartsWith("HTTP/"u8) ? HeadViolationKind.VersionUnsupported : HeadViolationKind.StatusLineSyntax;
        }

        var rest = line[9..];

        // The space before an empty reason is often left out; three digits and the line's end are unambiguous.
        if (rest.Length < 3 || rest[..3].ContainsAnyExceptInRange((byte)'0', (byte)'9') || (rest.Length > 3 && rest[3] != (byte)' '))
        {
            return HeadViolationKind.StatusLineSyntax;
        }

        Status = ((rest[0] - '0') * 100) + ((rest[1] - '0') * 10) + (rest[2] - '0');
        if (Status is < 100 or > 599)
        {
            return HeadViolationKind.StatusOutOfRange;
        }

        return rest[3..].ContainsAnyExcept(HttpBytes.FieldValue) ? HeadViolationKind.StatusLineSyntax : HeadViolationKind.None;
    }

    protected override HeadViolationKind Header(in FieldLine field) => field.Name.Length switch
    {
        14 when field.Is("Content-Length"u8) => _framing.SetLength(field.Value),
        17 when field.Is("Transfer-Encoding"u8) => _framing.SetTransferEncoding(field),
        _ => HeadViolationKind.None,
    };

    protected override HeadViolationKind EndHead(out BodyFraming framing, out long length)
    {
        length = _framing.Length;
        framing = Framing();
        var kind = _framing.Check(_http10);
        if (kind != HeadViolationKind.None)
        {
            return kind;
        }

        // RFC 9110 section 8.6 and RFC 9112 section 6.1. "Content-Length: 0" on these is common and harmless.
        var bodiless = Status is < 200 or 204 || framing == BodyFraming.Opaque;
        if (bodiless && (_framing.Chunked || length > 0))
        {
            return HeadViolationKind.BodyNotAllowed;
        }

        if (Status == 101 && !_toUpgrade)
        {
            return HeadViolationKind.SwitchingUnasked;
        }

        return framing == BodyFraming.AnotherHead && ++_interim > Limits.MaxInterimResponses
            ? HeadViolationKind.TooManyInterim
            : HeadViolationKind.None;
    }

    private BodyFraming Framing()
    {
        if (Status == 101 || (_toConnect && Status is >= 200 and < 300))
        {
            return BodyFraming.Opaque;
        }

        if (Status < 200)
        {
            return BodyFraming.AnotherHead;
        }

        if (_toHead || Status is 204 or 304)
        {
            return BodyFraming.None;
        }

        return _framing.Chunked ? BodyFraming.Chunked : _framing.HasLength ? BodyFraming.Length : BodyFraming.UntilClose;
    }
}
