using System.Diagnostics.Metrics;

namespace Dlp.Audit;

/// <summary>What operators watch; instruments of the meter <c>Dlp.Audit</c>.</summary>
internal sealed class AuditMetrics : IDisposable
{
    /// <summary>Name of the meter.</summary>
    internal const string MeterName = "Dlp.Audit";

    private readonly Meter _meter = new(MeterName);
    private readonly Histogram<int> _batchSize;
    private readonly Histogram<double> _commitDuration;
    private readonly Counter<long> _refused;
    private readonly Counter<long> _outcomesDropped;

    internal AuditMetrics(Func<int> queueLength, Func<bool> isHealthy)
    {
        _ = _meter.CreateObservableGauge("dlp.audit.queue.length", queueLength, "{record}", "Records waiting for the disk");
        _ = _meter.CreateObservableGauge("dlp.audit.healthy", () => isHealthy() ? 1 : 0, null, "1 while records can be made durable, else 0");
        _batchSize = _meter.CreateHistogram<int>("dlp.audit.batch.size", "{record}", "Records per transaction");
        _commitDuration = _meter.CreateHistogram<double>("dlp.audit.commit.duration", "s", "Time of one transaction, failed ones included");
        _refused = _meter.CreateCounter<long>("dlp.audit.records.refused", "{record}", "Records not made durable, by reason");
        _outcomesDropped = _meter.CreateCounter<long>("dlp.audit.outcomes.dropped", "{outcome}", "Outcomes given up; their records end unknown");
    }

    internal void Committed(int records, TimeSpan duration)
    {
        _batchSize.Record(records);
        _commitDuration.Record(duration.TotalSeconds);
    }

    internal void Refused(int records, string reason)
    {
        if (records > 0)
        {
            _refused.Add(records, new KeyValuePair<string, object?>("reason", reason));
        }
    }

    internal void OutcomesDropped(int outcomes)
    {
        if (outcomes > 0)
        {
            _outcomesDropped.Add(outcomes);
        }
    }

    public void Dispose() => _meter.Dispose();
}
