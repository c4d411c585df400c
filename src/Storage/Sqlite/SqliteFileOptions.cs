namespace Dlp.Storage.Sqlite;

/// <summary>How a database file is opened.</summary>
internal sealed record SqliteFileOptions
{
    /// <summary>Open to read only: never creates, migrates or checkpoints.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Create file and folder when they are not there. Default true; ignored for <see cref="ReadOnly"/>.</summary>
    public bool Create { get; init; } = true;

    /// <summary>How long SQLite waits for a lock of another process. Default 750 ms: refusing must take less than a second.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromMilliseconds(750);

    /// <summary>Schema the file must have.</summary>
    public required SqliteSchema Schema { get; init; }
}
