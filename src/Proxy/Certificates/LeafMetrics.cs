using System.Diagnostics.Metrics;

namespace Dlp.Proxy.Certificates;

/// <summary>Instruments of the leaf cache on meter <c>Dlp.Proxy</c>. Host names are never tags: they are unbounded and personal.</summary>
internal sealed class LeafMetrics : IDisposable
{
    private readonly Meter _meter;
    private readonly Counter<long> _lookups;
    private readonly Histogram<double> _mintSeconds;

    public LeafMetrics(IMeterFactory? factory, Func<int> cacheSize)
    {
        _meter = factory?.Create("Dlp.Proxy") ?? new Meter("Dlp.Proxy");
        _lookups = _meter.CreateCounter<long>("dlp.proxy.leaf.lookups", "{lookup}", "Leaf lookups by result: hit, miss (minted), shared (waited for another's mint), refused.");
        _mintSeconds = _meter.CreateHistogram<double>("dlp.proxy.leaf.mint.duration", "s", "Time to make one leaf, waiting not included.");
        _meter.CreateObservableGauge("dlp.proxy.leaf.cache.size", cacheSize, "{leaf}", "Leaves kept.");
    }

    public void Lookup(string result) => _lookups.Add(1, new KeyValuePair<string, object?>("result", result));

    public void Minted(TimeSpan duration) => _mintSeconds.Record(duration.TotalSeconds);

    public void Dispose() => _meter.Dispose();
}
