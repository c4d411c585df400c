using System.Net.Security;

namespace Dlp.Proxy.Interception;

/// <summary>How a handshake with a client came out.</summary>
/// <param name="Stream">The opened stream; null when there is a problem.</param>
/// <param name="Problem">What went wrong.</param>
/// <param name="ServerName">SNI the client sent; empty when none.</param>
internal readonly record struct TlsOutcome(SslStream? Stream, TlsProblem Problem, string ServerName);
