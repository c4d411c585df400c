using System.Net;
using System.Net.Sockets;

namespace Dlp.Proxy.Egress;

/// <summary>A connection, or why there is none.</summary>
/// <param name="Stream">The connected stream, owned by the caller; null on a problem.</param>
/// <param name="Problem">Why not; <see cref="EgressProblem.None"/> on success.</param>
/// <param name="Address">The address connected to, the parent proxy's where there is one; null on a problem.</param>
public readonly record struct DialOutcome(Stream? Stream, EgressProblem Problem, IPAddress? Address)
{
    /// <summary>A connection.</summary>
    public static DialOutcome Connected(Stream stream, IPAddress address) => new(stream, EgressProblem.None, address);

    /// <summary>No connection.</summary>
    public static DialOutcome Failed(EgressProblem problem) => new(null, problem, null);
}
