using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using Dlp.Proxy.Destinations;

namespace Dlp.Proxy.Certificates;

/// <summary>Gives every host its leaf: minted once, kept, and replaced after two thirds of its life.</summary>
/// <remarks>
/// Names are an attacker's to choose, so everything is bounded: cache, mints at a time, mints waiting. One name is minted by one caller while the
/// others wait for it; a failure is reported to them and forgotten, never cached. While a still valid leaf is at hand, trouble with its successor is not the client's.
/// </remarks>
public sealed class LeafCertificates : IDisposable
{
    private readonly CertificateAuthority _authority;
    private readonly TimeProvider _time;
    private readonly TimeSpan _validity;
    private readonly int _maxPending;
    private readonly SemaphoreSlim _slots;
    private readonly LeafMetrics _metrics;
    private readonly Lock _gate = new();
    private readonly LeafCache _cache;
    private readonly Dictionary<string, Task<LeafOutcome>> _pending = new(StringComparer.Ordinal);

    /// <summary>Creates an empty cache in front of a CA.</summary>
    /// <param name="authority">The CA; not disposed here.</param>
    /// <param name="options">Life and bounds.</param>
    /// <param name="time">Clock for validity and renewal.</param>
    /// <param name="meters">Where the instruments live; null for a meter of its own.</param>
    public LeafCertificates(CertificateAuthority authority, LeafCertificateOptions options, TimeProvider time, IMeterFactory? meters = null)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.ValidityDays, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.ValidityDays, 30);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.CacheCapacity, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxPendingMints, 1);
        _authority = authority;
        _time = time;
        _validity = TimeSpan.FromDays(options.ValidityDays);
        _maxPending = options.MaxPendingMints;
        _slots = new SemaphoreSlim(options.MaxConcurrentMints);
        _cache = new LeafCache(options.CacheCapacity);
        _metrics = new LeafMetrics(meters, () => Count);
    }

    /// <summary>Leaves kept.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _cache.Count;
            }
        }
    }

    /// <summary>The leaf of a host. Completes at once when it is cached.</summary>
    /// <param name="host">Canonical host (<see cref="HostName.TryCanonicalise"/>); anything else is refused.</param>
    /// <param name="cancellationToken">Stops this caller's waiting, not the mint others wait for.</param>
    /// <returns>A leaf valid now, or the reason why there is none.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up waiting.</exception>
    public ValueTask<LeafOutcome> GetAsync(string host, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(host);
        var now = _time.GetUtcNow();
        LeafCertificate? aging;
        Task<LeafOutcome>? mint;
        lock (_gate)
        {
            // Only canonical names get in, so a hit needs no further check.
            if (_cache.TryGet(host, out aging) && aging.IsFreshAt(now))
            {
                _metrics.Lookup("hit");
                return ValueTask.FromResult(LeafOutcome.Of(aging));
            }

            mint = _pending.GetValueOrDefault(host);
        }

        aging = aging is not null && aging.IsValidAt(now) ? aging : null;
        if (mint is not null)
        {
            _metrics.Lookup("shared");
            return WaitAsync(mint, aging, cancellationToken);
        }

        if (Refusal(host, now) is { } error)
        {
            _metrics.Lookup("refused");
            return ValueTask.FromResult(LeafOutcome.Refused(error));
        }

        return WaitAsync(Start(host), aging, cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _metrics.Dispose();
        _slots.Dispose();
    }

    private LeafError? Refusal(string host, DateTimeOffset now)
    {
        if (!HostName.TryCanonicalise(host, out var canonical) || canonical != host)
        {
            return LeafError.InvalidHostName;
        }

        if (now > _authority.NotAfter)
        {
            return LeafError.AuthorityExpired;
        }

        return now < _authority.NotBefore ? LeafError.AuthorityNotYetValid : null;
    }

    private Task<LeafOutcome> Start(string host)
    {
        lock (_gate)
        {
            if (_pending.TryGetValue(host, out var other))
            {
                _metrics.Lookup("shared");
                return other;
            }

            // Minted between the two locks: the caller that looked first must not mint again.
            if (_cache.TryGet(host, out var leaf) && leaf.IsFreshAt(_time.GetUtcNow()))
            {
                _metrics.Lookup("hit");
                return Task.FromResult(LeafOutcome.Of(leaf));
            }

            if (_pending.Count >= _maxPending)
            {
                _metrics.Lookup("refused");
                return Task.FromResult(LeafOutcome.Refused(LeafError.TooManyPending));
            }

            _metrics.Lookup("miss");
            var mint = Task.Run(() => MintAsync(host));
            _pending.Add(host, mint);
            return mint;
        }
    }

    private async Task<LeafOutcome> MintAsync(string host)
    {
        var outcome = LeafOutcome.Refused(LeafError.SigningFailed);
        try
        {
            await _slots.WaitAsync();
            try
            {
                var started = _time.GetTimestamp();
                outcome = LeafOutcome.Of(LeafMint.Mint(_authority, host, _validity, _time.GetUtcNow()));
                _metrics.Minted(_time.GetElapsedTime(started));
            }
            finally
            {
                _slots.Release();
            }
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or ObjectDisposedException)
        {
            // The CA's key is gone or would not sign; callers get a value and the next call tries again.
        }
        finally
        {
            lock (_gate)
            {
                _pending.Remove(host);
                if (outcome.IsSuccess)
                {
                    _cache.Put(outcome.Certificate);
                }
            }
        }

        return outcome;
    }

    private static async ValueTask<LeafOutcome> WaitAsync(Task<LeafOutcome> mint, LeafCertificate? aging, CancellationToken cancellationToken)
    {
        var outcome = await mint.WaitAsync(cancellationToken);
        return outcome.IsSuccess || aging is null ? outcome : LeafOutcome.Of(aging);
    }
}
