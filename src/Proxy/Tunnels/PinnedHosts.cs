using System.Collections.Concurrent;
using System.Net;

namespace Dlp.Proxy.Tunnels;

/// <summary>Counts clients that refuse our certificate for a host, and remembers which of them may tunnel it for a while.</summary>
internal sealed class PinnedHosts(PinningOptions options, TimeProvider time)
{
    // Attackers choose hosts and have many addresses: the table is bounded, and full means "no exception".
    private const int MaxEntries = 10_000;

    private readonly ConcurrentDictionary<(IPAddress Client, string Host), Entry> _entries = new();

    /// <summary>Whether this host is tunnelled for this client now.</summary>
    public bool IsTunnelled(IPAddress client, string host) =>
        options.DangerousTunnelPinnedHosts
        && !_entries.IsEmpty
        && _entries.TryGetValue((client, host), out var entry)
        && entry.TunnelUntil > time.GetUtcNow();

    /// <summary>A client refused our certificate. True when this refusal starts tunnelling.</summary>
    public bool CountRefusal(IPAddress client, string host)
    {
        if (!options.DangerousTunnelPinnedHosts)
        {
            return false;
        }

        if (_entries.Count >= MaxEntries)
        {
            Sweep();
        }

        if (_entries.Count >= MaxEntries)
        {
            return false;
        }

        var now = time.GetUtcNow();
        var entry = _entries.AddOrUpdate(
            (client, host),
            static (_, arg) => Count(new Entry(0, arg.now, default), arg.now, arg.options),
            static (_, old, arg) => Count(old.LastRefusal + arg.options.TunnelFor < arg.now ? new Entry(0, arg.now, default) : old, arg.now, arg.options),
            (now, options));
        return entry.Refusals == options.RefusalsBeforeTunnel;
    }

    /// <summary>The client accepted our certificate: it does not pin this host.</summary>
    public void CountSuccess(IPAddress client, string host)
    {
        if (!_entries.IsEmpty)
        {
            _ = _entries.TryRemove((client, host), out _);
        }
    }

    private static Entry Count(Entry entry, DateTimeOffset now, PinningOptions options)
    {
        var refusals = entry.Refusals + 1;
        return new Entry(refusals, now, refusals >= options.RefusalsBeforeTunnel ? now + options.TunnelFor : default);
    }

    private void Sweep()
    {
        var now = time.GetUtcNow();
        foreach (var (key, entry) in _entries)
        {
            if (entry.LastRefusal + options.TunnelFor < now && entry.TunnelUntil < now)
            {
                _ = _entries.TryRemove(key, out _);
            }
        }
    }

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct Entry(int Refusals, DateTimeOffset LastRefusal, DateTimeOffset TunnelUntil);
}
