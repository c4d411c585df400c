using System.Net;

namespace Dlp.Proxy.Egress;

/// <summary>The operating system's resolver.</summary>
public sealed class SystemDnsResolver : IDnsResolver
{
    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken) =>
        await Dns.GetHostAddressesAsync(host, cancellationToken);
}
