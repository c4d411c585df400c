namespace Dlp.Proxy.Egress;

/// <summary>Opens connections towards origins, directly or through a parent proxy. The only way out of the data plane.</summary>
public interface IOriginDialer
{
    /// <summary>Opens a connection.</summary>
    /// <param name="host">Canonical host; IPv6 literals with or without brackets.</param>
    /// <param name="port">TCP port.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="cancellationToken">Throws <see cref="OperationCanceledException"/> when triggered.</param>
    ValueTask<DialOutcome> DialAsync(string host, int port, DialPurpose purpose, CancellationToken cancellationToken);
}
