namespace Dlp.Storage.Audit;

/// <summary>Settings of the SQLite audit store.</summary>
public sealed record SqliteAuditOptions
{
    /// <summary>How long a write waits for another process's lock before it is refused. Default 750 ms, range 1 ms to 10 s.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromMilliseconds(750);
}
