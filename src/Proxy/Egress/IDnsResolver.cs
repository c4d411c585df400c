using System.Net;

namespace Dlp.Proxy.Egress;

/// <summary>Turns a name into addresses. Unresolvable names throw <see cref="System.Net.Sockets.SocketException"/>.</summary>
public interface IDnsResolver
{
    /// <summary>All addresses of a name, in order of preference.</summary>
    ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken);
}
