namespace Dlp.Proxy.Heads;

/// <summary>Why a raw HTTP/1 message was refused. Stable names: they appear in audit records and metrics; they never carry content.</summary>
public enum HeadViolationKind
{
    /// <summary>No violation.</summary>
    None = 0,

    /// <summary>LF without CR as line end (RFC 9112 section 2.2 lets lenient parsers accept it; we do not).</summary>
    BareLineFeed,

    /// <summary>CR without LF.</summary>
    BareCarriageReturn,

    /// <summary>Empty line where a request line or status line must start.</summary>
    EmptyLine,

    /// <summary>Request line is not three parts divided by one space.</summary>
    RequestLineSyntax,

    /// <summary>Method is no token, or longer than 32 bytes.</summary>
    MethodSyntax,

    /// <summary>TRACE, TRACK, or CONNECT where no tunnel can start.</summary>
    MethodRefused,

    /// <summary>Request target is empty, holds a byte outside the allowed set, or is in a form the method does not allow.</summary>
    TargetSyntax,

    /// <summary>Start line longer than <see cref="HeadLimits.MaxStartLineBytes"/>.</summary>
    StartLineTooLong,

    /// <summary>Neither HTTP/1.1 nor HTTP/1.0.</summary>
    VersionUnsupported,

    /// <summary>Header continued on the next line (RFC 9112 section 5.2).</summary>
    ObsoleteFolding,

    /// <summary>Header name empty or no token.</summary>
    HeaderNameSyntax,

    /// <summary>White space between header name and colon (RFC 9112 section 5.1).</summary>
    SpaceBeforeColon,

    /// <summary>Control byte in a header value.</summary>
    HeaderValueByte,

    /// <summary>Head larger than its budget.</summary>
    HeadTooLarge,

    /// <summary>Too many header lines.</summary>
    TooManyHeaders,

    /// <summary>HTTP/1.1 request without Host.</summary>
    HostMissing,

    /// <summary>More than one Host line.</summary>
    HostRepeated,

    /// <summary>Host is empty or not <c>host[:port]</c>.</summary>
    HostSyntax,

    /// <summary>Host and the authority of the request target differ.</summary>
    HostMismatch,

    /// <summary>Content-Length is not a plain decimal number without leading zeros.</summary>
    ContentLengthSyntax,

    /// <summary>More than one Content-Length line.</summary>
    ContentLengthRepeated,

    /// <summary>Transfer-Encoding is anything but <c>chunked</c>.</summary>
    TransferEncodingSyntax,

    /// <summary>More than one Transfer-Encoding line.</summary>
    TransferEncodingRepeated,

    /// <summary>Transfer-Encoding in an HTTP/1.0 message (RFC 9112 section 6.1).</summary>
    TransferEncodingInHttp10,

    /// <summary>Content-Length together with Transfer-Encoding.</summary>
    LengthAndTransferEncoding,

    /// <summary>A name some parsers read as a framing header, e.g. <c>Content_Length</c>.</summary>
    FramingLookalike,

    /// <summary>A field that must occur once occurs twice: Authorization, Proxy-Authorization, Content-Type or Content-Encoding. Policy and origin might read different ones.</summary>
    SingletonRepeated,

    /// <summary>Connection is no list of tokens.</summary>
    ConnectionSyntax,

    /// <summary>Connection nominates a header that must not be removed, e.g. Host or Authorization.</summary>
    ConnectionNominatesProtected,

    /// <summary>Expect is anything but one <c>100-continue</c>.</summary>
    ExpectRefused,

    /// <summary>Upgrade to anything but WebSocket, with a body, or HTTP2-Settings.</summary>
    UpgradeRefused,

    /// <summary>Chunk size is not 1 to 15 hexadecimal digits.</summary>
    ChunkSizeSyntax,

    /// <summary>Chunk extension malformed or too long.</summary>
    ChunkExtension,

    /// <summary>Far more chunk syntax than data over the whole body.</summary>
    ChunkOverhead,

    /// <summary>Chunk data not followed by CRLF.</summary>
    ChunkEnd,

    /// <summary>Trailer names a framing, routing or authentication field (RFC 9110 section 6.5.1).</summary>
    TrailerRefused,

    /// <summary>Trailer section larger than its budget.</summary>
    TrailerTooLarge,

    /// <summary>Head not complete in time.</summary>
    HeadTimeout,

    /// <summary>CONNECT with Content-Length or Transfer-Encoding.</summary>
    ConnectWithBody,

    /// <summary>CONNECT target is not <c>host:port</c>.</summary>
    ConnectAuthority,

    /// <summary>Status line malformed.</summary>
    StatusLineSyntax,

    /// <summary>Status code outside 100 to 599.</summary>
    StatusOutOfRange,

    /// <summary>More interim responses than the budget.</summary>
    TooManyInterim,

    /// <summary>101 although no upgrade was asked for.</summary>
    SwitchingUnasked,

    /// <summary>Body framing on a response that cannot have a body (1xx, 204).</summary>
    BodyNotAllowed,

    /// <summary>Bytes from the origin while no request waits for an answer.</summary>
    UnsolicitedBytes,

    /// <summary>Connection ended inside a message.</summary>
    Truncated,

    /// <summary>A second request was written before the first was answered.</summary>
    RequestBeforeResponse,
}
