using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Dlp.Proxy.Heads;

namespace Dlp.Proxy.Forwarding;

/// <summary>
/// Connections to origins, pooled per subject: an answer that an origin sends late and unasked can only ever reach the subject
/// whose connection it came on (security-matrix R-02).
/// </summary>
internal sealed class OriginPools : IAsyncDisposable
{
    private static readonly TimeSpan IdleLife = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Pool> _pools = new(StringComparer.Ordinal);
    private readonly OriginConnections _connector;
    private readonly TimeProvider _time;
    private readonly ITimer _sweep;

    public OriginPools(OriginConnections connector, TimeProvider time)
    {
        _connector = connector;
        _time = time;
        _sweep = time.CreateTimer(_ => Sweep(), null, IdleLife, IdleLife);
    }

    /// <summary>Subjects with a pool now.</summary>
    public int Count => _pools.Count;

    /// <summary>The invoker of a subject; give it back with <see cref="Lease.Dispose"/>.</summary>
    public Lease Rent(string subjectId)
    {
        while (true)
        {
            if (_pools.TryGetValue(subjectId, out var pool))
            {
                if (pool.TryEnter())
                {
                    return new Lease(pool, _time);
                }

                // Closed by the sweep between the two lines.
                _ = _pools.TryRemove(KeyValuePair.Create(subjectId, pool));
                continue;
            }

            var created = new Pool(CreateHandler());
            if (!_pools.TryAdd(subjectId, created))
            {
                created.Close();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _sweep.DisposeAsync().ConfigureAwait(false);
        foreach (var pool in _pools.Values)
        {
            pool.Close();
        }
    }

    private SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        EnableMultipleHttp2Connections = true,
        ConnectTimeout = TimeSpan.FromSeconds(20),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(60),
        MaxResponseHeadersLength = 64,
        // An answer that is not read to its end makes its connection suspect: drop it rather than drain it.
        MaxResponseDrainSize = 0,
        Expect100ContinueTimeout = TimeSpan.FromSeconds(5),
        // Octets 0x80-0xFF in header values cross unchanged (F10: anything else turns them into 400 or 502).
        RequestHeaderEncodingSelector = static (_, _) => Encoding.Latin1,
        ResponseHeaderEncodingSelector = static (_, _) => Encoding.Latin1,
        ConnectCallback = async (context, token) =>
            await _connector.ConnectAsync(
                context.DnsEndPoint.Host,
                context.DnsEndPoint.Port,
                isTls: context.InitialRequestMessage.RequestUri!.Scheme == Uri.UriSchemeHttps,
                offerHttp2: context.InitialRequestMessage.Version.Major >= 2,
                token).ConfigureAwait(false),
        PlaintextStreamFilter = static (context, _) => ValueTask.FromResult(
            context.NegotiatedHttpVersion.Major == 1 ? new ResponseHeadGuard(context.PlaintextStream, HeadLimits.Default) : context.PlaintextStream),
    };

    private void Sweep()
    {
        foreach (var (key, pool) in _pools)
        {
            if (pool.IsIdleFor(_time, IdleLife) && pool.TryRetire())
            {
                _ = _pools.TryRemove(KeyValuePair.Create(key, pool));
            }
        }
    }

    /// <summary>One exchange's use of a pool.</summary>
    internal readonly struct Lease(Pool pool, TimeProvider time) : IDisposable
    {
        /// <summary>Sends requests on this subject's connections.</summary>
        public HttpMessageInvoker Invoker => pool.Invoker;

        public void Dispose() => pool.Leave(time);
    }

    /// <summary>One subject's handler, closed only while nobody uses it.</summary>
    internal sealed class Pool(SocketsHttpHandler handler)
    {
        private const int Retired = int.MinValue / 2;
        private int _users;
        private long _lastUse;

        public HttpMessageInvoker Invoker { get; } = new(handler, disposeHandler: true);

        public bool TryEnter()
        {
            if (Interlocked.Increment(ref _users) > 0)
            {
                return true;
            }

            _ = Interlocked.Decrement(ref _users);
            return false;
        }

        public void Leave(TimeProvider time)
        {
            Volatile.Write(ref _lastUse, time.GetTimestamp());
            _ = Interlocked.Decrement(ref _users);
        }

        public bool IsIdleFor(TimeProvider time, TimeSpan life) => Volatile.Read(ref _users) == 0 && time.GetElapsedTime(Volatile.Read(ref _lastUse)) > life;

        public bool TryRetire()
        {
            if (Interlocked.CompareExchange(ref _users, Retired, 0) != 0)
            {
                return false;
            }

            Close();
            return true;
        }

        public void Close() => Invoker.Dispose();
    }
}
