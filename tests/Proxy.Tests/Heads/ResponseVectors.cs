using Dlp.Proxy.Heads;
using static Dlp.Proxy.Heads.HeadViolationKind;

namespace Dlp.Proxy.Tests.Heads;

/// <summary>Own response vectors over the families of security-matrix F11 and. The connection ends after the bytes.</summary>
public static class ResponseVectors
{
    private const string Chunk = "5\r\nhello\r\n0\r\n\r\n";

    /// <summary>Answers to GET.</summary>
    public static IReadOnlyList<Vector> ToGet { get; } =
    [
        .. StatusLines(), .. Fields(), .. Lengths(), .. Encodings(), .. Chunks(), .. Interim(), .. Bodiless(), .. Extra(),
    ];

    /// <summary>Answers to HEAD.</summary>
    public static IReadOnlyList<Vector> ToHead { get; } =
    [
        V("head-length", Ok("Content-Length: 5\r\n", "")),
        V("head-chunked", Ok("Transfer-Encoding: chunked\r\n", "")),
        V("head-none", Ok("", "")),
        V("head-with-body", Ok("Content-Length: 5\r\n", "hello"), UnsolicitedBytes),
        V("head-with-chunks", Ok("Transfer-Encoding: chunked\r\n", Chunk), UnsolicitedBytes),
        V("head-two-lengths", Ok("Content-Length: 5\r\nContent-Length: 6\r\n", ""), ContentLengthRepeated),
    ];

    private static Vector V(string id, string raw, HeadViolationKind expected = None) => new(id, raw, expected);

    private static string Ok(string headers, string body) => "HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body;

    private static string Status(string line) => line + "\r\nContent-Length: 0\r\n\r\n";

    private static string Length(string value) => Ok("Content-Length:" + value + "\r\n", "hello");

    private static string Te(string value) => Ok("Transfer-Encoding:" + value + "\r\n", Chunk);

    private static string Chunked(string body) => Ok("Transfer-Encoding: chunked\r\n", body);

    private static IEnumerable<Vector> StatusLines() =>
    [
        V("status-ok", Status("HTTP/1.1 200 OK")),
        V("status-no-reason", Status("HTTP/1.1 200 ")),
        V("status-no-space", Status("HTTP/1.1 200")),
        V("status-latin1-reason", Status("HTTP/1.1 404 Pas trouv\u00e9")),
        V("status-10", Status("HTTP/1.0 200 OK")),
        V("status-599", Status("HTTP/1.1 599 X")),
        V("status-600", Status("HTTP/1.1 600 X"), StatusOutOfRange),
        V("status-999", Status("HTTP/1.1 999 X"), StatusOutOfRange),
        V("status-099", Status("HTTP/1.1 099 X"), StatusOutOfRange),
        V("status-two-digits", Status("HTTP/1.1 20 OK"), StatusLineSyntax),
        V("status-four-digits", Status("HTTP/1.1 2000 OK"), StatusLineSyntax),
        V("status-letters", Status("HTTP/1.1 2x0 OK"), StatusLineSyntax),
        V("status-plus", Status("HTTP/1.1 +20 OK"), StatusLineSyntax),
        V("status-two-spaces", Status("HTTP/1.1  200 OK"), StatusLineSyntax),
        V("status-tab", Status("HTTP/1.1\t200 OK"), VersionUnsupported),
        V("status-tab-reason", Status("HTTP/1.1 200\tOK"), StatusLineSyntax),
        V("status-12", Status("HTTP/1.2 200 OK"), VersionUnsupported),
        V("status-20", Status("HTTP/2 200 OK"), VersionUnsupported),
        V("status-lower", Status("http/1.1 200 OK"), StatusLineSyntax),
        V("status-icy", Status("ICY 200 OK"), StatusLineSyntax),
        V("status-leading-space", Status(" HTTP/1.1 200 OK"), StatusLineSyntax),
        V("status-leading-crlf", "\r\n" + Status("HTTP/1.1 200 OK"), EmptyLine),
        V("status-http09", "<html>hello</html>\r\n", StatusLineSyntax),
        V("status-nul-reason", Status("HTTP/1.1 200 O\0K"), StatusLineSyntax),
        V("status-cr-reason", Status("HTTP/1.1 200 O\rK"), BareCarriageReturn),
        V("status-lf", "HTTP/1.1 200 OK\nContent-Length: 0\r\n\r\n", BareLineFeed),
        V("status-endless", "HTTP/1.1 200 " + new string('x', 20000), StartLineTooLong),
    ];

    private static IEnumerable<Vector> Fields() =>
    [
        V("field-obs-text", Ok("X: caf\u00e9\r\nContent-Length: 0\r\n", "")),
        V("field-fold", Ok("X: y\r\n z\r\nContent-Length: 0\r\n", ""), ObsoleteFolding),
        V("field-lf", Ok("X: y\nContent-Length: 0\r\n", ""), BareLineFeed),
        V("field-lf-end", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\n", BareLineFeed),
        V("field-all-lf", "HTTP/1.1 200 OK\nContent-Length: 0\n\n", BareLineFeed),
        V("field-cr", Ok("X: a\rSet-Cookie: b\r\nContent-Length: 0\r\n", ""), BareCarriageReturn),
        V("field-nul", Ok("X: a\0b\r\nContent-Length: 0\r\n", ""), HeaderValueByte),
        V("field-control", Ok("Location: /a\u0001b\r\nContent-Length: 0\r\n", ""), HeaderValueByte),
        V("field-del", Ok("Content-Type: a\u007fb\r\nContent-Length: 0\r\n", ""), HeaderValueByte),
        V("field-space-colon", Ok("Content-Length : 0\r\n", ""), SpaceBeforeColon),
        V("field-no-colon", Ok("Content-Length\r\n", ""), HeaderNameSyntax),
        V("field-empty-name", Ok(": 0\r\n", ""), HeaderNameSyntax),
        V("field-bad-name", Ok("X[A]: 0\r\n", ""), HeaderNameSyntax),
        V("field-lookalike", Ok("Content_Length: 5\r\n", "hello"), FramingLookalike),
        V("field-70k", Ok("X: " + new string('y', 70000) + "\r\n", ""), HeadTooLarge),
        V("field-300", Ok(string.Concat(Enumerable.Range(0, 300).Select(i => "X" + i + ": y\r\n")), ""), TooManyHeaders),
        V("field-head-cut", "HTTP/1.1 200 OK\r\nContent-Le", Truncated),
        V("field-status-cut", "HTTP/1.1 2", Truncated),
    ];

    private static IEnumerable<Vector> Lengths() =>
    [
        V("cl-5", Length(" 5")),
        V("cl-short-body", Ok("Content-Length: 9\r\n", "hello"), Truncated),
        V("cl-no-body", Ok("Content-Length: 9\r\n", ""), Truncated),
        V("cl-plus", Length(" +5"), ContentLengthSyntax),
        V("cl-minus", Length(" -1"), ContentLengthSyntax),
        V("cl-minus-zero", Length(" -0"), ContentLengthSyntax),
        V("cl-leading-zero", Length(" 05"), ContentLengthSyntax),
        V("cl-list", Length(" 5, 5"), ContentLengthSyntax),
        V("cl-list-ones", Length(" 1, 1"), ContentLengthSyntax),
        V("cl-empty", Length(""), ContentLengthSyntax),
        V("cl-huge", Length(" 99999999999999999999"), ContentLengthSyntax),
        V("cl-hex", Length(" 0x5"), ContentLengthSyntax),
        V("cl-tab", Length("\t5"), HeaderValueByte),
        V("cl-twice-same", Ok("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), ContentLengthRepeated),
        V("cl-twice-other", Ok("Content-Length: 5\r\nContent-Length: 6\r\n", "hello!"), ContentLengthRepeated),
        V("cl-te", Ok("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", Chunk), LengthAndTransferEncoding),
        V("te-cl", Ok("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", Chunk), LengthAndTransferEncoding),
    ];

    private static IEnumerable<Vector> Encodings() =>
    [
        V("te-chunked", Te(" chunked")),
        V("te-case", Te(" Chunked")),
        V("te-xchunked", Te(" xchunked"), TransferEncodingSyntax),
        V("te-identity", Te(" identity"), TransferEncodingSyntax),
        V("te-chunked-gzip", Te(" chunked, gzip"), TransferEncodingSyntax),
        V("te-gzip-chunked", Te(" gzip, chunked"), TransferEncodingSyntax),
        V("te-empty", Te(""), TransferEncodingSyntax),
        V("te-vt", Te("\u000bchunked"), HeaderValueByte),
        V("te-twice", Ok("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", Chunk), TransferEncodingRepeated),
        V("te-10", "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + Chunk, TransferEncodingInHttp10),
        V("te-none-until-close", Ok("", "hello")),
        V("te-10-until-close", "HTTP/1.0 200 OK\r\n\r\nhello"),
    ];

    private static IEnumerable<Vector> Chunks() =>
    [
        V("chunk-extension", Chunked("5;a=b\r\nhello\r\n0\r\n\r\n")),
        V("chunk-trailer", Chunked("5\r\nhello\r\n0\r\nServer-Timing: a\r\n\r\n")),
        V("chunk-lf", Chunked("5\nhello\r\n0\r\n\r\n"), BareLineFeed),
        V("chunk-data-lf", Chunked("5\r\nhello\n0\r\n\r\n"), BareLineFeed),
        V("chunk-extension-lf", Chunked("5;a\nhello\r\n0\r\n\r\n"), BareLineFeed),
        V("chunk-0x", Chunked("0x5\r\nhello\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-space", Chunked("5 \r\nhello\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-minus", Chunked("-5\r\nhello\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-overflow", Chunked("FFFFFFFFFFFFFFFFF\r\nhello\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-too-long", Chunked("4\r\nhello\r\n0\r\n\r\n"), ChunkEnd),
        V("chunk-cut", Chunked("5\r\nhel"), Truncated),
        V("chunk-no-last", Chunked("5\r\nhello\r\n"), Truncated),
        V("chunk-no-final-crlf", Chunked("5\r\nhello\r\n0\r\n"), Truncated),
        V("chunk-trailer-length", Chunked("5\r\nhello\r\n0\r\nContent-Length: 9\r\n\r\n"), TrailerRefused),
        V("chunk-trailer-cookie", Chunked("0\r\nSet-Cookie: a\r\n\r\n"), TrailerRefused),
        V("chunk-extension-4k", Chunked("5;" + new string('a', 4096) + "\r\nhello\r\n0\r\n\r\n"), ChunkExtension),
    ];

    private static IEnumerable<Vector> Interim() =>
    [
        V("1xx-continue", "HTTP/1.1 100 Continue\r\n\r\n" + Ok("Content-Length: 5\r\n", "hello")),
        V("1xx-early-hints", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + Ok("Content-Length: 5\r\n", "hello")),
        V("1xx-eight", Repeat(8) + Ok("Content-Length: 0\r\n", "")),
        V("1xx-nine", Repeat(9) + Ok("Content-Length: 0\r\n", ""), TooManyInterim),
        V("1xx-with-length", "HTTP/1.1 100 Continue\r\nContent-Length: 5\r\n\r\nhello", BodyNotAllowed),
        V("1xx-with-te", "HTTP/1.1 103 X\r\nTransfer-Encoding: chunked\r\n\r\n" + Chunk, BodyNotAllowed),
        V("101-unasked", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", SwitchingUnasked),
    ];

    private static string Repeat(int count) => string.Concat(Enumerable.Repeat("HTTP/1.1 102 Processing\r\n\r\n", count));

    private static IEnumerable<Vector> Bodiless() =>
    [
        V("204-plain", "HTTP/1.1 204 No Content\r\n\r\n"),
        V("204-zero", "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n"),
        V("204-length", "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello", BodyNotAllowed),
        V("204-chunked", "HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n" + Chunk, BodyNotAllowed),
        V("204-bytes", "HTTP/1.1 204 No Content\r\n\r\nhello", UnsolicitedBytes),
        V("304-length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n"),
        V("304-bytes", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\nhello", UnsolicitedBytes),
    ];

    private static IEnumerable<Vector> Extra() =>
    [
        V("extra-response", Length(" 5") + Ok("Content-Length: 3\r\n", "bad"), UnsolicitedBytes),
        V("extra-bytes-after-length", Length(" 4"), UnsolicitedBytes),
        V("extra-after-chunks", Chunked(Chunk) + "X", UnsolicitedBytes),
        V("extra-crlf", Length(" 5") + "\r\n", UnsolicitedBytes),
    ];
}
