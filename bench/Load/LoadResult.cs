using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dlp.Load;

/// <summary>One line of the samples file.</summary>
internal sealed record LoadResult
{
    public static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public required string Mode { get; init; }

    public required string Name { get; init; }

    public required int Round { get; init; }

    public required int Connections { get; init; }

    public double Seconds { get; init; }

    public long Requests { get; init; }

    public long Errors { get; init; }

    /// <summary>Requests, or new connections, per second of the window.</summary>
    public double PerSecond { get; init; }

    public double? P50Micros { get; init; }

    public double? P90Micros { get; init; }

    public double? P99Micros { get; init; }

    public double? MaxMicros { get; init; }

    /// <summary>User and kernel time of the watched process trees, per request.</summary>
    public double? CpuMicrosPerRequest { get; init; }

    /// <summary>Resident memory of the watched process trees when the window closed.</summary>
    public double? RssMiB { get; init; }

    /// <summary>The same with shared pages counted once.</summary>
    public double? PssMiB { get; init; }

    /// <summary>Share of the machine that processes outside this bench used during the window: the measure of disturbance.</summary>
    public double? ForeignCpu { get; init; }

    public static LoadResult From(LoadOptions options, double seconds, Histogram times, long errors, ProcessSample before, ProcessSample after) => new()
    {
        Mode = options.Mode,
        Name = options.Name,
        Round = options.Round,
        Connections = options.Connections,
        Seconds = seconds,
        Requests = times.Count,
        Errors = errors,
        PerSecond = times.Count / seconds,
        P50Micros = times.MicrosAt(0.50),
        P90Micros = times.MicrosAt(0.90),
        P99Micros = times.MicrosAt(0.99),
        MaxMicros = times.MicrosAt(1),
        CpuMicrosPerRequest = options.Watch.Count > 0 && times.Count > 0 ? (after.WatchedCpuSeconds - before.WatchedCpuSeconds) * 1e6 / times.Count : null,
        RssMiB = options.Watch.Count > 0 ? after.RssMiB : null,
        PssMiB = options.Watch.Count > 0 ? after.PssMiB : null,
        ForeignCpu = ProcessSample.ForeignShare(before, after),
    };
}
