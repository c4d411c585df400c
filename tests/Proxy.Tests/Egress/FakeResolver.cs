using System.Net;
using Dlp.Proxy.Egress;

namespace Dlp.Proxy.Tests.Egress;

internal sealed class FakeResolver(Func<string, IReadOnlyList<IPAddress>> answer) : IDnsResolver
{
    public int Asked { get; private set; }

    public ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        Asked++;
        return new(answer(host));
    }
}

internal sealed class SilentResolver : IDnsResolver
{
    public async ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        // Like getaddrinfo: does not listen to cancellation.
        await Task.Delay(TimeSpan.FromSeconds(30), CancellationToken.None);
        return [];
    }
}
