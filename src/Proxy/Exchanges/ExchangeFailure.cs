using System.Net.Sockets;
using System.Security.Authentication;
using Dlp.Proxy.Egress;
using Dlp.Proxy.Forwarding;
using Dlp.Proxy.Heads;
using Dlp.Proxy.OriginTls;

namespace Dlp.Proxy.Exchanges;

/// <summary>Translates exceptions of the transport into expected failures, once, where they arrive.</summary>
/// <param name="Error">What failed and on whose side.</param>
/// <param name="Detail">Typed detail for logs and records; free of content.</param>
/// <param name="Certificate">The origin's certificate problem, when that is what failed.</param>
internal sealed record ExchangeFailure(ExchangeError Error, string Detail, OriginCertificateProblem? Certificate = null)
{
    /// <summary>The failure behind an exception thrown while talking to the origin.</summary>
    public static ExchangeFailure FromOrigin(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            switch (e)
            {
                case EgressException egress:
                    return new ExchangeFailure(EgressAnswers.Error(egress.Problem), egress.Problem.ToString());
                case OriginTlsException { Error: OriginTlsError.CertificateRefused } tls:
                    return new ExchangeFailure(ExchangeError.OriginCertificate, tls.Verdict.Problem.ToString(), tls.Verdict.Problem);
                case OriginTlsException { Error: OriginTlsError.TimedOut }:
                    return new ExchangeFailure(ExchangeError.OriginTimedOut, "TLS handshake");
                case OriginTlsException tls:
                    return new ExchangeFailure(ExchangeError.OriginUnreachable, "TLS: " + tls.Error);
                case ResponseHeadException head:
                    return new ExchangeFailure(ExchangeError.OriginBadAnswer, head.Message);
                case AuthenticationException:
                    return new ExchangeFailure(ExchangeError.OriginUnreachable, "TLS handshake refused");
                case SocketException socket:
                    return new ExchangeFailure(ExchangeError.OriginUnreachable, socket.SocketErrorCode.ToString());
                case TimeoutException:
                    return new ExchangeFailure(ExchangeError.OriginTimedOut, "time-out");
            }
        }

        return exception switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ResponseEnded or HttpRequestError.HttpProtocolError } http =>
                new ExchangeFailure(ExchangeError.OriginBadAnswer, http.HttpRequestError.ToString()),
            HttpRequestException http => new ExchangeFailure(ExchangeError.OriginUnreachable, http.HttpRequestError.ToString()),
            OperationCanceledException => new ExchangeFailure(ExchangeError.OriginTimedOut, "time-out"),
            _ => new ExchangeFailure(ExchangeError.OriginBadAnswer, exception.GetType().Name),
        };
    }
}
