using Dlp.Proxy.Heads;
using static Dlp.Proxy.Heads.HeadViolationKind;

namespace Dlp.Proxy.Tests.Heads;

/// <summary>Own request vectors over the families of security-matrix F9, F10 and H-03 to H-10, H-14.</summary>
public static class RequestVectors
{
    private const string Chunk = "5\r\nhello\r\n0\r\n\r\n";

    public static IReadOnlyList<Vector> All { get; } =
    [
        .. Lines(), .. Methods(), .. Targets(), .. Versions(), .. LineEnds(), .. Names(), .. Values(), .. Hosts(), .. Lengths(),
        .. Encodings(), .. ChunkSizes(), .. Extensions(), .. ChunkData(), .. Trailers(), .. Hops(), .. Sizes(), .. Pipelines(),
    ];

    private static Vector V(string id, string raw, HeadViolationKind expected = None) => new(id, raw, expected);

    private static string Get(string headers) => "GET / HTTP/1.1\r\nHost: a.test\r\n" + headers + "\r\n";

    private static string Post(string headers, string body) => "POST /v1 HTTP/1.1\r\nHost: a.test\r\n" + headers + "\r\n" + body;

    private static string Line(string line) => line + "\r\nHost: a.test\r\n\r\n";

    private static string Host(string host) => "GET / HTTP/1.1\r\n" + host + "\r\n";

    private static string Chunked(string body) => Post("Transfer-Encoding: chunked\r\n", body);

    private static string Length(string value) => Post("Content-Length:" + value + "\r\n", "abc");

    private static string Te(string value) => Post("Transfer-Encoding:" + value + "\r\n", Chunk);

    private static IEnumerable<Vector> Lines() =>
    [
        V("line-plain", Line("GET / HTTP/1.1")),
        V("line-two-spaces-after-method", Line("GET  / HTTP/1.1"), RequestLineSyntax),
        V("line-two-spaces-before-version", Line("GET /  HTTP/1.1"), RequestLineSyntax),
        V("line-leading-space", Line(" GET / HTTP/1.1"), RequestLineSyntax),
        V("line-trailing-space", Line("GET / HTTP/1.1 "), RequestLineSyntax),
        V("line-tab-separators", Line("GET\t/\tHTTP/1.1"), RequestLineSyntax),
        V("line-space-in-target", Line("GET /a b HTTP/1.1"), RequestLineSyntax),
        V("line-http09", Line("GET /"), RequestLineSyntax),
        V("line-method-only", Line("GET"), RequestLineSyntax),
        V("line-empty-first", "\r\n" + Line("GET / HTTP/1.1"), EmptyLine),
        V("line-three-empty-first", "\r\n\r\n\r\n" + Line("GET / HTTP/1.1"), EmptyLine),
        V("line-lf-first", "\n" + Line("GET / HTTP/1.1"), BareLineFeed),
        V("line-space-only", " \r\n" + Line("GET / HTTP/1.1"), RequestLineSyntax),
        V("line-two-on-one", Line("GET / HTTP/1.1 GET / HTTP/1.1"), RequestLineSyntax),
        V("line-tls-hello", "\u0016\u0003\u0001\u0002\0\u0001\0\r\n\r\n", RequestLineSyntax),
        V("line-response", "HTTP/1.1 200 OK\r\n\r\n", RequestLineSyntax),
    ];

    private static IEnumerable<Vector> Methods() =>
    [
        V("method-post", Post("Content-Length: 3\r\n", "xyz")),
        V("method-unknown", Line("PROPFIND / HTTP/1.1")),
        V("method-lower", Line("get / HTTP/1.1")),
        V("method-tchar", Line("M-SEARCH! / HTTP/1.1")),
        V("method-colon", Line("GE:T / HTTP/1.1"), MethodSyntax),
        V("method-slash", Line("GE/T / HTTP/1.1"), MethodSyntax),
        V("method-nul", Line("GE\0T / HTTP/1.1"), MethodSyntax),
        V("method-8bit", Line("G\u00c9T / HTTP/1.1"), MethodSyntax),
        V("method-bracket", Line("[GET] / HTTP/1.1"), MethodSyntax),
        V("method-33-bytes", Line(new string('A', 33) + " / HTTP/1.1"), MethodSyntax),
        V("method-32-bytes", Line(new string('A', 32) + " / HTTP/1.1")),
        V("method-trace", Line("TRACE / HTTP/1.1"), MethodRefused),
        V("method-trace-lower", Line("trace / HTTP/1.1"), MethodRefused),
        V("method-track", Line("TRACK / HTTP/1.1"), MethodRefused),
        V("method-connect", "CONNECT a.test:443 HTTP/1.1\r\nHost: a.test:443\r\n\r\n", MethodRefused),
        V("method-connect-lower", "connect a.test:443 HTTP/1.1\r\nHost: a.test:443\r\n\r\n", MethodRefused),
        V("method-options-star", Line("OPTIONS * HTTP/1.1")),
        V("method-get-star", Line("GET * HTTP/1.1"), TargetSyntax),
        V("method-options-double-star", Line("OPTIONS ** HTTP/1.1"), TargetSyntax),
        V("method-h2-preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", VersionUnsupported),
    ];

    private static IEnumerable<Vector> Targets() =>
    [
        V("target-query-only", Line("GET /? HTTP/1.1")),
        V("target-dotdot-encoded", Line("GET /a/%2e%2e/v HTTP/1.1")),
        V("target-double-encoded", Line("GET /a%252e%252e/v HTTP/1.1")),
        V("target-encoded-slash", Line("GET /a%2fb HTTP/1.1")),
        V("target-encoded-backslash", Line("GET /a%5cb HTTP/1.1")),
        V("target-encoded-nul", Line("GET /a%00b HTTP/1.1")),
        V("target-encoded-crlf", Line("GET /a%0d%0ab HTTP/1.1")),
        V("target-matrix-dotdot", Line("GET /a/..;/v HTTP/1.1")),
        V("target-double-slash", Line("GET //evil.test/x HTTP/1.1")),
        V("target-browser-query", Line("GET /q?a={b}|c^`\" HTTP/1.1")),
        V("target-fragment", Line("GET /a#b HTTP/1.1"), TargetSyntax),
        V("target-backslash", Line("GET /a\\b HTTP/1.1"), TargetSyntax),
        V("target-raw-utf8", Line("GET /\u00c3\u00a9 HTTP/1.1"), TargetSyntax),
        V("target-latin1", Line("GET /\u00e9 HTTP/1.1"), TargetSyntax),
        V("target-nul", Line("GET /a\0b HTTP/1.1"), TargetSyntax),
        V("target-control", Line("GET /a\u0001b HTTP/1.1"), TargetSyntax),
        V("target-del", Line("GET /a\u007fb HTTP/1.1"), TargetSyntax),
        V("target-tab", Line("GET /a\tb HTTP/1.1"), TargetSyntax),
        V("target-vertical-tab", Line("GET /a\u000bb HTTP/1.1"), TargetSyntax),
        V("target-no-slash", Line("GET a HTTP/1.1"), TargetSyntax),
        V("target-authority-form", Line("GET a.test:443 HTTP/1.1"), TargetSyntax),
        V("target-absolute", Line("GET http://a.test/x?y HTTP/1.1")),
        V("target-absolute-upper", Line("GET HTTP://A.TEST/x HTTP/1.1")),
        V("target-absolute-default-port", Line("GET http://a.test:80/x HTTP/1.1")),
        V("target-absolute-https", Line("GET https://a.test/x HTTP/1.1")),
        V("target-absolute-no-path", Line("GET http://a.test HTTP/1.1")),
        V("target-absolute-other-host", Line("GET http://b.test/x HTTP/1.1"), HostMismatch),
        V("target-absolute-other-port", Line("GET http://a.test:81/x HTTP/1.1"), HostMismatch),
        V("target-absolute-https-port80", Line("GET https://a.test:80/x HTTP/1.1"), HostMismatch),
        V("target-absolute-userinfo", Line("GET http://a.test@b.test/ HTTP/1.1"), TargetSyntax),
        V("target-absolute-userinfo-colon", Line("GET http://u:p@a.test/ HTTP/1.1"), TargetSyntax),
        V("target-absolute-backslash", Line("GET http://a.test\\@b.test/ HTTP/1.1"), TargetSyntax),
        V("target-absolute-empty-host", Line("GET http:///x HTTP/1.1"), TargetSyntax),
        V("target-absolute-query-as-path", Line("GET http://a.test?x HTTP/1.1"), TargetSyntax),
        V("target-absolute-percent-host", Line("GET http://a%2etest/ HTTP/1.1"), TargetSyntax),
        V("target-absolute-ftp", Line("GET ftp://a.test/ HTTP/1.1"), TargetSyntax),
        V("target-absolute-file", Line("GET file:///etc/passwd HTTP/1.1"), TargetSyntax),
        V("target-javascript", Line("GET javascript:1 HTTP/1.1"), TargetSyntax),
        V("target-one-slash-scheme", Line("GET http:/a.test/ HTTP/1.1"), TargetSyntax),
    ];

    private static IEnumerable<Vector> Versions() =>
    [
        V("version-10", "GET / HTTP/1.0\r\n\r\n"),
        V("version-10-host", "GET / HTTP/1.0\r\nHost: a.test\r\n\r\n"),
        V("version-10-length", "POST / HTTP/1.0\r\nContent-Length: 3\r\n\r\nabc"),
        V("version-10-te", "POST / HTTP/1.0\r\nHost: a.test\r\nTransfer-Encoding: chunked\r\n\r\n" + Chunk, TransferEncodingInHttp10),
        V("version-10-expect", "POST / HTTP/1.0\r\nHost: a.test\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nabc", ExpectRefused),
        V("version-10-two-hosts", "GET / HTTP/1.0\r\nHost: a.test\r\nHost: a.test\r\n\r\n", HostRepeated),
        V("version-12", Line("GET / HTTP/1.2"), VersionUnsupported),
        V("version-20", Line("GET / HTTP/2.0"), VersionUnsupported),
        V("version-09", Line("GET / HTTP/0.9"), VersionUnsupported),
        V("version-lower", Line("GET / http/1.1"), RequestLineSyntax),
        V("version-no-minor", Line("GET / HTTP/1"), RequestLineSyntax),
        V("version-two-digits", Line("GET / HTTP/1.10"), RequestLineSyntax),
        V("version-leading-zero", Line("GET / HTTP/01.1"), RequestLineSyntax),
        V("version-other-protocol", Line("GET / ICAP/1.0"), RequestLineSyntax),
        V("version-nul", Line("GET / HTTP/1.1\0"), RequestLineSyntax),
    ];

    private static IEnumerable<Vector> LineEnds() =>
    [
        V("lf-request-line", "GET / HTTP/1.1\nHost: a.test\r\n\r\n", BareLineFeed),
        V("lf-header", "GET / HTTP/1.1\r\nHost: a.test\nX: y\r\n\r\n", BareLineFeed),
        V("lf-head-end", "GET / HTTP/1.1\r\nHost: a.test\r\n\n", BareLineFeed),
        V("lf-all", "GET / HTTP/1.1\nHost: a.test\n\n", BareLineFeed),
        V("lf-in-value-smuggles-te", Get("X: y\nTransfer-Encoding: chunked\r\n"), BareLineFeed),
        V("cr-request-line", "GET / HTTP/1.1\rHost: a.test\r\n\r\n", BareCarriageReturn),
        V("cr-in-target", Line("GET /a\rb HTTP/1.1"), BareCarriageReturn),
        V("cr-in-name", Get("X\rY: z\r\n"), BareCarriageReturn),
        V("cr-in-value", Get("X: y\rz\r\n"), BareCarriageReturn),
        V("cr-value-smuggles-te", Get("X: y\rTransfer-Encoding: chunked\r\n"), BareCarriageReturn),
        V("cr-cr-lf", Get("X: y\r\r\n"), BareCarriageReturn),
        V("cr-all", "GET / HTTP/1.1\rHost: a.test\r\r", BareCarriageReturn),
        V("cr-head-end", "GET / HTTP/1.1\r\nHost: a.test\r\n\rX", BareCarriageReturn),
        V("lf-cr", "GET / HTTP/1.1\n\rHost: a.test\r\n\r\n", BareLineFeed),
    ];

    private static IEnumerable<Vector> Names()
    {
        yield return V("name-tchars", Get("!#$%&'*+-.^_`|~0aZ: v\r\n"));
        yield return V("name-fold-space", Get("X: y\r\n z\r\n"), ObsoleteFolding);
        yield return V("name-fold-tab", Get("X: y\r\n\tz\r\n"), ObsoleteFolding);
        yield return V("name-fold-first", "GET / HTTP/1.1\r\n Host: a.test\r\n\r\n", ObsoleteFolding);
        yield return V("name-fold-te", Get("Transfer-Encoding:\r\n chunked\r\n"), TransferEncodingSyntax);
        yield return V("name-fold-length", Post("Content-Length:\r\n 3\r\n", "abc"), ContentLengthSyntax);
        yield return V("name-fold-only-space", Get("X: y\r\n \r\n"), ObsoleteFolding);
        yield return V("name-empty", Get(": v\r\n"), HeaderNameSyntax);
        yield return V("name-no-colon", Get("Xyz\r\n"), HeaderNameSyntax);
        yield return V("name-space-colon", Get("X : v\r\n"), SpaceBeforeColon);
        yield return V("name-tab-colon", Get("X\t: v\r\n"), SpaceBeforeColon);
        yield return V("name-space-colon-te", Post("Transfer-Encoding : chunked\r\n", Chunk), SpaceBeforeColon);
        yield return V("name-space-colon-length", Post("Content-Length : 3\r\n", "abc"), SpaceBeforeColon);
        yield return V("name-space-colon-host", "GET / HTTP/1.1\r\nHost : a.test\r\n\r\n", SpaceBeforeColon);
        yield return V("name-underscore", Get("X_Y: v\r\n"));
        yield return V("name-content_length", Post("Content_Length: 3\r\n", "abc"), FramingLookalike);
        yield return V("name-transfer_encoding", Post("Transfer_Encoding: chunked\r\n", Chunk), FramingLookalike);
        yield return V("name-8bit", Get("X\u00e9: v\r\n"), HeaderNameSyntax);
        yield return V("name-long-s", Get("Ho\u00c5\u00bft: v\r\n"), HeaderNameSyntax);
        foreach (var bad in "\0\u0001\u0007\u000b\u001b\u007f()<>@,;\\\"/[]?={} ")
        {
            yield return V("name-byte-" + (int)bad, Get("X" + bad + "Y: v\r\n"), bad == ' ' ? SpaceBeforeColon : HeaderNameSyntax);
        }
    }

    private static IEnumerable<Vector> Values()
    {
        yield return V("value-empty", Get("X:\r\n"));
        yield return V("value-no-space", Get("X:y\r\n"));
        yield return V("value-tab", Get("X: a\tb\r\n"));
        yield return V("value-obs-text", Get("X: caf\u00e9 \u0080\u00ff\r\n"));
        yield return V("value-utf8", Get("X: caf\u00c3\u00a9\r\n"));
        yield return V("value-colons", Get("X: a:b::c\r\n"));
        for (var bad = 0; bad < 0x20; bad++)
        {
            if (bad is not ('\t' or '\r' or '\n'))
            {
                yield return V("value-control-" + bad, Get("X: a" + (char)bad + "b\r\n"), HeaderValueByte);
            }
        }

        yield return V("value-del", Get("X: a\u007fb\r\n"), HeaderValueByte);
        yield return V("value-nul-te", Te(" chunked\0"), HeaderValueByte);
        yield return V("value-vt-te", Te("\u000bchunked"), HeaderValueByte);
    }

    private static IEnumerable<Vector> Hosts() =>
    [
        V("host-none", "GET / HTTP/1.1\r\nX: y\r\n\r\n", HostMissing),
        V("host-empty", Host("Host:\r\n"), HostSyntax),
        V("host-blank", Host("Host:  \r\n"), HostSyntax),
        V("host-twice-same", Host("Host: a.test\r\nHost: a.test\r\n"), HostRepeated),
        V("host-twice-other", Host("Host: a.test\r\nhOST: b.test\r\n"), HostRepeated),
        V("host-port", Host("Host: a.test:8443\r\n")),
        V("host-trailing-dot", Host("Host: a.test.\r\n")),
        V("host-ipv4", Host("Host: 192.0.2.1:80\r\n")),
        V("host-ipv6", Host("Host: [2001:db8::1]:443\r\n")),
        V("host-ipv6-bare", Host("Host: 2001:db8::1\r\n"), HostSyntax),
        V("host-ipv6-zone", Host("Host: [fe80::1%25eth0]\r\n"), HostSyntax),
        V("host-ipv6-open", Host("Host: [::1\r\n"), HostSyntax),
        V("host-ipv6-name", Host("Host: [a.test]\r\n"), HostSyntax),
        V("host-comma", Host("Host: a.test,b.test\r\n"), HostSyntax),
        V("host-space", Host("Host: a.test b.test\r\n"), HostSyntax),
        V("host-tab", Host("Host:\ta.test\r\n"), HeaderValueByte),
        V("host-userinfo", Host("Host: a@b.test\r\n"), HostSyntax),
        V("host-path", Host("Host: a.test/x\r\n"), HostSyntax),
        V("host-query", Host("Host: a.test?x\r\n"), HostSyntax),
        V("host-fragment", Host("Host: a.test#x\r\n"), HostSyntax),
        V("host-scheme", Host("Host: http://a.test\r\n"), HostSyntax),
        V("host-percent", Host("Host: a%2etest\r\n"), HostSyntax),
        V("host-port-empty", Host("Host: a.test:\r\n"), HostSyntax),
        V("host-port-zero", Host("Host: a.test:0\r\n"), HostSyntax),
        V("host-port-leading-zero", Host("Host: a.test:0443\r\n"), HostSyntax),
        V("host-port-65536", Host("Host: a.test:65536\r\n"), HostSyntax),
        V("host-port-letters", Host("Host: a.test:443x\r\n"), HostSyntax),
        V("host-port-sign", Host("Host: a.test:+443\r\n"), HostSyntax),
        V("host-two-ports", Host("Host: a.test:80:80\r\n"), HostSyntax),
        V("host-dot", Host("Host: .\r\n"), HostSyntax),
        V("host-leading-dot", Host("Host: .a.test\r\n"), HostSyntax),
        V("host-empty-label", Host("Host: a..test\r\n"), HostSyntax),
        V("host-8bit", Host("Host: \u00e4.test\r\n"), HostSyntax),
        V("host-255-bytes", Host("Host: " + new string('a', 255) + "\r\n"), HostSyntax),
    ];

    private static IEnumerable<Vector> Lengths() =>
    [
        V("cl-3", Length(" 3")),
        V("cl-no-space", Length("3")),
        V("cl-padded", Length("  3  ")),
        V("cl-0", Post("Content-Length: 0\r\n", "")),
        V("cl-name-case", Post("cONTENT-lENGTH: 3\r\n", "abc")),
        V("cl-plus", Length(" +3"), ContentLengthSyntax),
        V("cl-minus-zero", Length(" -0"), ContentLengthSyntax),
        V("cl-minus", Length(" -3"), ContentLengthSyntax),
        V("cl-leading-zero", Length(" 03"), ContentLengthSyntax),
        V("cl-two-zeros", Length(" 00"), ContentLengthSyntax),
        V("cl-list-same", Length(" 3, 3"), ContentLengthSyntax),
        V("cl-list-other", Length(" 3,4"), ContentLengthSyntax),
        V("cl-list-empty-element", Length(" 3,"), ContentLengthSyntax),
        V("cl-hex", Length(" 0x3"), ContentLengthSyntax),
        V("cl-exponent", Length(" 3e0"), ContentLengthSyntax),
        V("cl-decimal", Length(" 3.0"), ContentLengthSyntax),
        V("cl-underscore", Length(" 1_0"), ContentLengthSyntax),
        V("cl-quoted", Length(" \"3\""), ContentLengthSyntax),
        V("cl-empty", Length(""), ContentLengthSyntax),
        V("cl-blank", Length("   "), ContentLengthSyntax),
        V("cl-inner-space", Length(" 1 0"), ContentLengthSyntax),
        V("cl-tab", Length("\t3"), HeaderValueByte),
        V("cl-letters", Length(" abc"), ContentLengthSyntax),
        V("cl-trailing-letter", Length(" 3a"), ContentLengthSyntax),
        V("cl-semicolon", Length(" 3;x"), ContentLengthSyntax),
        V("cl-fullwidth", Length(" \u00ef\u00bc\u0093"), ContentLengthSyntax),
        V("cl-19-digits", Length(" 9999999999999999999"), ContentLengthSyntax),
        V("cl-2-to-64", Length(" 18446744073709551619"), ContentLengthSyntax),
        V("cl-2-to-32", Length(" 04294967299"), ContentLengthSyntax),
        V("cl-twice-same", Post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc"), ContentLengthRepeated),
        V("cl-twice-other", Post("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd"), ContentLengthRepeated),
        V("cl-twice-zero", Post("Content-Length: 0\r\nContent-Length: 3\r\n", "abc"), ContentLengthRepeated),
        V("cl-get-body", "GET / HTTP/1.1\r\nHost: a.test\r\nContent-Length: 3\r\n\r\nabc"),
    ];

    private static IEnumerable<Vector> Encodings() =>
    [
        V("te-chunked", Te(" chunked")),
        V("te-case", Te(" CHUNKed")),
        V("te-cl", Post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", Chunk), LengthAndTransferEncoding),
        V("cl-te", Post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", Chunk), LengthAndTransferEncoding),
        V("cl0-te", Post("Content-Length: 0\r\nTransfer-Encoding: chunked\r\n", Chunk), LengthAndTransferEncoding),
        V("te-twice", Post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", Chunk), TransferEncodingRepeated),
        V("te-twice-identity", Post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", Chunk), TransferEncodingRepeated),
        V("te-identity", Te(" identity"), TransferEncodingSyntax),
        V("te-identity-then-chunked", Post("Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n", Chunk), TransferEncodingSyntax),
        V("te-gzip-chunked", Te(" gzip, chunked"), TransferEncodingSyntax),
        V("te-chunked-gzip", Te(" chunked, gzip"), TransferEncodingSyntax),
        V("te-chunked-chunked", Te(" chunked, chunked"), TransferEncodingSyntax),
        V("te-chunked-comma", Te(" chunked,"), TransferEncodingSyntax),
        V("te-comma-chunked", Te(" ,chunked"), TransferEncodingSyntax),
        V("te-chunked-parameter", Te(" chunked;q=1"), TransferEncodingSyntax),
        V("te-quoted", Te(" \"chunked\""), TransferEncodingSyntax),
        V("te-single-quoted", Te(" 'chunked'"), TransferEncodingSyntax),
        V("te-xchunked", Te(" xchunked"), TransferEncodingSyntax),
        V("te-chunkedx", Te(" chunkedx"), TransferEncodingSyntax),
        V("te-chunk", Te(" chunk"), TransferEncodingSyntax),
        V("te-tab", Te("\tchunked"), HeaderValueByte),
        V("te-tab-after", Te(" chunked\t"), HeaderValueByte),
        V("te-space-after", Te(" chunked ")),
        V("te-empty", Te(""), TransferEncodingSyntax),
        V("te-kelvin", Te(" chun\u00e2\u0084\u00aaed"), TransferEncodingSyntax),
        V("te-nbsp", Te(" \u00a0chunked"), TransferEncodingSyntax),
        V("te-inner-space", Te(" chun ked"), TransferEncodingSyntax),
        V("te-colon", Te(": chunked"), TransferEncodingSyntax),
        V("te-cow", Te(" cow"), TransferEncodingSyntax),
        V("te-0", Post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n")),
    ];

    private static IEnumerable<Vector> ChunkSizes() =>
    [
        V("chunk-two", Chunked("3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n")),
        V("chunk-lower-hex", Chunked("a\r\n0123456789\r\n0\r\n\r\n")),
        V("chunk-leading-zeros", Chunked("0003\r\nabc\r\n0\r\n\r\n")),
        V("chunk-last-zeros", Chunked("3\r\nabc\r\n000\r\n\r\n")),
        V("chunk-15-digits", Chunked("000000000000003\r\nabc\r\n0\r\n\r\n")),
        V("chunk-16-digits", Chunked("0000000000000003\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-2-to-64", Chunked("10000000000000003\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-2-to-32", Chunked("100000003x\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-0x", Chunked("0x3\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-plus", Chunked("+3\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-minus", Chunked("-3\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-leading-space", Chunked(" 3\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-trailing-space", Chunked("3 \r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-trailing-tab", Chunked("3\t\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-underscore", Chunked("1_0\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-empty", Chunked("\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-letter-g", Chunked("g\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-nul", Chunked("3\0\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-lf", Chunked("3\nabc\r\n0\r\n\r\n"), BareLineFeed),
        V("chunk-cr", Chunked("3\rabc\r\n0\r\n\r\n"), BareCarriageReturn),
        V("chunk-comma", Chunked("3,3\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("chunk-last-lf", Chunked("3\r\nabc\r\n0\n\n"), BareLineFeed),
    ];

    private static IEnumerable<Vector> Extensions() =>
    [
        V("ext-name", Chunked("3;a\r\nabc\r\n0\r\n\r\n")),
        V("ext-value", Chunked("3;a=b;c=d\r\nabc\r\n0;e\r\n\r\n")),
        V("ext-quoted", Chunked("3;a=\"x;\\\"y\"\r\nabc\r\n0\r\n\r\n")),
        V("ext-256", Chunked("3;" + new string('a', 255) + "\r\nabc\r\n0\r\n\r\n")),
        V("ext-257", Chunked("3;" + new string('a', 256) + "\r\nabc\r\n0\r\n\r\n"), ChunkExtension),
        V("ext-64k", Chunked("3;" + new string('a', 65536) + "\r\nabc\r\n0\r\n\r\n"), ChunkExtension),
        V("ext-semicolon-only", Chunked("3;\r\nabc\r\n0\r\n\r\n"), ChunkExtension),
        V("ext-double-semicolon", Chunked("3;;a\r\nabc\r\n0\r\n\r\n"), ChunkExtension),
        V("ext-no-name", Chunked("3;=b\r\nabc\r\n0\r\n\r\n"), ChunkExtension),
        V("ext-no-value", Chunked("3;a=\r\nabc\r\n0\r\n\r\n"), ChunkExtension),
        V("ext-two-values", Chunked("3;a=b=c\r\nabc\r\n0\r\n\r\n"), ChunkExtension),
        V("ext-space", Chunked("3; a\r\nabc\r\n0\r\n\r\n"), ChunkExtension),
        V("ext-space-before", Chunked("3 ;a\r\nabc\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("ext-nul", Chunked("3;a\0\r\nabc\r\n0\r\n\r\n"), ChunkExtension),
        V("ext-bad-token", Chunked("3;a@b\r\nabc\r\n0\r\n\r\n"), ChunkExtension),
        V("ext-open-quote", Chunked("3;a=\"b\r\nabc\r\n0\r\n\r\n"), ChunkExtension),
        V("ext-quote-then-text", Chunked("3;a=\"b\"c\r\nabc\r\n0\r\n\r\n"), ChunkExtension),
        V("ext-escape-at-end", Chunked("3;a=\"b\\\r\nabc\r\n0\r\n\r\n"), ChunkExtension),
        V("ext-lf-cve-2025-55315", Chunked("3;a\nabc\r\n0\r\n\r\n"), BareLineFeed),
        V("ext-cr", Chunked("3;a\rabc\r\n0\r\n\r\n"), BareCarriageReturn),
        V("ext-quoted-cr", Chunked("3;a=\"\r\"\r\nabc\r\n0\r\n\r\n"), BareCarriageReturn),
        V("ext-flood", Chunked(string.Concat(Enumerable.Repeat("1;" + new string('a', 200) + "\r\nx\r\n", 200)) + "0\r\n\r\n"), ChunkOverhead),
        V("ext-one-byte-chunks", Chunked(string.Concat(Enumerable.Repeat("1\r\nx\r\n", 500)) + "0\r\n\r\n")),
    ];

    private static IEnumerable<Vector> ChunkData() =>
    [
        V("data-too-long", Chunked("3\r\nabcd\r\n0\r\n\r\n"), ChunkEnd),
        V("data-too-short", Chunked("5\r\nabc\r\n0\r\n\r\n"), ChunkEnd),
        V("data-no-crlf", Chunked("3\r\nabc0\r\n\r\n"), ChunkEnd),
        V("data-lf", Chunked("3\r\nabc\n0\r\n\r\n"), BareLineFeed),
        V("data-cr", Chunked("3\r\nabc\r0\r\n\r\n"), BareCarriageReturn),
        V("data-space-crlf", Chunked("3\r\nabc \r\n0\r\n\r\n"), ChunkEnd),
        V("data-double-crlf", Chunked("3\r\nabc\r\n\r\n0\r\n\r\n"), ChunkSizeSyntax),
        V("data-binary", Chunked("4\r\n\r\n\0\u00ff\r\n0\r\n\r\n")),
        V("data-holds-request", Chunked("2b\r\nGET /admin HTTP/1.1\r\nHost: b.test\r\nX: y\r\n\r\n\r\n0\r\n\r\n")),
        V("data-request-too-short", Chunked("28\r\nGET /admin HTTP/1.1\r\nHost: b.test\r\n\r\nabcd\r\n0\r\n\r\n"), ChunkEnd),
    ];

    private static IEnumerable<Vector> Trailers() =>
    [
        V("trailer-plain", Chunked("3\r\nabc\r\n0\r\nX-Sum: 1\r\n\r\n")),
        V("trailer-two", Chunked("0\r\nX-Sum: 1\r\nY: z\r\n\r\n")),
        V("trailer-te", Chunked("0\r\nTransfer-Encoding: chunked\r\n\r\n"), TrailerRefused),
        V("trailer-cl", Chunked("0\r\nContent-Length: 5\r\n\r\n"), TrailerRefused),
        V("trailer-host", Chunked("0\r\nHost: b.test\r\n\r\n"), TrailerRefused),
        V("trailer-auth", Chunked("0\r\nauthorization: x\r\n\r\n"), TrailerRefused),
        V("trailer-cookie", Chunked("0\r\nCookie: x\r\n\r\n"), TrailerRefused),
        V("trailer-content-type", Chunked("0\r\nContent-Type: x\r\n\r\n"), TrailerRefused),
        V("trailer-connection", Chunked("0\r\nConnection: close\r\n\r\n"), TrailerRefused),
        V("trailer-lf", Chunked("0\r\nX: y\n\r\n"), BareLineFeed),
        V("trailer-end-lf", Chunked("0\r\nX: y\r\n\n"), BareLineFeed),
        V("trailer-fold", Chunked("0\r\nX: y\r\n z\r\n\r\n"), ObsoleteFolding),
        V("trailer-space-colon", Chunked("0\r\nX : y\r\n\r\n"), SpaceBeforeColon),
        V("trailer-no-colon", Chunked("0\r\nGET / HTTP/1.1\r\n\r\n"), SpaceBeforeColon),
        V("trailer-nul", Chunked("0\r\nX: \0\r\n\r\n"), HeaderValueByte),
        V("trailer-lookalike", Chunked("0\r\nContent_Length: 3\r\n\r\n"), FramingLookalike),
        V("trailer-9k", Chunked("0\r\nX: " + new string('y', 9000) + "\r\n\r\n"), TrailerTooLarge),
    ];

    private static IEnumerable<Vector> Hops() =>
    [
        V("hop-keep-alive", Get("Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n")),
        V("hop-two-lines", Get("Connection: keep-alive\r\nConnection: X-Other\r\n")),
        V("hop-nominates-own", Get("Connection: close, X-Auth\r\nX-Auth: 1\r\n")),
        V("hop-nominates-host", Get("Connection: Host\r\n"), ConnectionNominatesProtected),
        V("hop-nominates-length", Post("Connection: close, content-length\r\nContent-Length: 3\r\n", "abc"), ConnectionNominatesProtected),
        V("hop-nominates-te", Te(" chunked\r\nConnection: Transfer-Encoding"), ConnectionNominatesProtected),
        V("hop-nominates-authorization", Get("Connection: Authorization\r\n"), ConnectionNominatesProtected),
        V("hop-nominates-cookie", Get("Connection: keep-alive,cookie\r\n"), ConnectionNominatesProtected),
        V("hop-nominates-content-type", Get("Connection: Content-Type\r\n"), ConnectionNominatesProtected),
        V("hop-nominates-forwarded-for", Get("Connection: X-Forwarded-For\r\n"), ConnectionNominatesProtected),
        V("hop-empty", Get("Connection:\r\n"), ConnectionSyntax),
        V("hop-empty-element", Get("Connection: close,,x\r\n"), ConnectionSyntax),
        V("hop-no-token", Get("Connection: clo se\r\n"), ConnectionSyntax),
        V("hop-quoted", Get("Connection: \"close\"\r\n"), ConnectionSyntax),
        V("hop-te-trailers", Get("TE: trailers\r\nConnection: TE\r\n")),
        V("hop-websocket", Get("Connection: Upgrade\r\nUpgrade: websocket\r\n")),
        V("hop-h2c", Get("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"), UpgradeRefused),
        V("hop-h2-settings", Get("HTTP2-Settings: AAMAAABkAAQAAP__\r\n"), UpgradeRefused),
        V("hop-upgrade-list", Get("Connection: Upgrade\r\nUpgrade: websocket, h2c\r\n"), UpgradeRefused),
        V("hop-upgrade-twice", Get("Connection: Upgrade\r\nUpgrade: websocket\r\nUpgrade: websocket\r\n"), UpgradeRefused),
        V("hop-upgrade-tls", Get("Connection: Upgrade\r\nUpgrade: TLS/1.2\r\n"), UpgradeRefused),
        V("hop-upgrade-post", Post("Connection: Upgrade\r\nUpgrade: websocket\r\nContent-Length: 3\r\n", "abc"), UpgradeRefused),
        V("hop-upgrade-get-body", Get("Upgrade: websocket\r\nContent-Length: 3\r\n") + "abc", UpgradeRefused),
        V("hop-upgrade-http10", "GET / HTTP/1.0\r\nHost: a.test\r\nUpgrade: websocket\r\n\r\n", UpgradeRefused),
        V("expect-continue", Post("Expect: 100-continue\r\nContent-Length: 3\r\n", "abc")),
        V("expect-case", Post("Expect: 100-Continue\r\nContent-Length: 3\r\n", "abc")),
        V("expect-twice", Post("Expect: 100-continue\r\nExpect: 100-continue\r\nContent-Length: 3\r\n", "abc"), ExpectRefused),
        V("expect-list", Post("Expect: 100-continue, 100-continue\r\nContent-Length: 3\r\n", "abc"), ExpectRefused),
        V("expect-prefix", Post("Expect: y 100-continue\r\nContent-Length: 3\r\n", "abc"), ExpectRefused),
        V("expect-unknown", Get("Expect: 200-ok\r\n"), ExpectRefused),
        V("expect-empty", Get("Expect:\r\n"), ExpectRefused),
        V("expect-get", Get("Expect: 100-continue\r\n")),
        V("once-authorization", Get("Authorization: a\r\nAuthorization: b\r\n"), SingletonRepeated),
        V("once-proxy-authorization", Get("Proxy-Authorization: a\r\nProxy-Authorization: b\r\n"), SingletonRepeated),
        V("once-content-type", Get("Content-Type: a/b\r\ncontent-type: c/d\r\n"), SingletonRepeated),
        V("once-content-encoding", Get("Content-Encoding: gzip\r\nContent-Encoding: br\r\n"), SingletonRepeated),
    ];

    private static IEnumerable<Vector> Sizes() =>
    [
        V("size-line-16k", Line("GET /" + new string('a', 16384 - 14) + " HTTP/1.1")),
        V("size-line-16k-and-1", Line("GET /" + new string('a', 16384 - 13) + " HTTP/1.1"), StartLineTooLong),
        V("size-line-endless", new string('A', 20000), StartLineTooLong),
        V("size-header-40k", Get("Cookie: " + new string('a', 40000) + "\r\n")),
        V("size-header-100k", Get("Cookie: " + new string('a', 100000) + "\r\n"), HeadTooLarge),
        V("size-headers-sum", Get(string.Concat(Enumerable.Range(0, 12).Select(i => "X" + i + ": " + new string('a', 9000) + "\r\n"))), HeadTooLarge),
        V("size-128-headers", Get(string.Concat(Enumerable.Range(0, 127).Select(i => "X" + i + ": y\r\n")))),
        V("size-129-headers", Get(string.Concat(Enumerable.Range(0, 128).Select(i => "X" + i + ": y\r\n"))), TooManyHeaders),
    ];

    private static IEnumerable<Vector> Pipelines() =>
    [
        V("pipe-two-gets", Get("") + Get("X: y\r\n")),
        V("pipe-body-then-get", Post("Content-Length: 3\r\n", "abc") + Get("")),
        V("pipe-chunks-then-post", Chunked(Chunk) + Post("Content-Length: 3\r\n", "abc")),
        V("pipe-crlf-between", Post("Content-Length: 3\r\n", "abc") + "\r\n" + Get(""), EmptyLine),
        V("pipe-cl-too-short", Post("Content-Length: 2\r\n", "abc") + Get("")),
        V("pipe-cl-leaves-junk", Post("Content-Length: 2\r\n", "ab(c\r\n") + Get(""), RequestLineSyntax),
        V("pipe-cl0-smuggle", Post("Content-Length: 0\r\n", "0\r\n\r\n"), RequestLineSyntax),
        V("pipe-second-connect", Get("") + "CONNECT b.test:443 HTTP/1.1\r\nHost: b.test:443\r\n\r\n", MethodRefused),
        V("pipe-second-bad", Get("") + Length(" +3"), ContentLengthSyntax),
        V("pipe-after-last-chunk", Chunked("0\r\n\r\n") + "X", None),
    ];
}
