namespace Dlp.Storage.Policies;

/// <summary>Waits for the system's notice that something happened to a file, or for the time to look anyway.</summary>
internal sealed class PolicyFileNotices : IDisposable
{
    private readonly SemaphoreSlim _signal = new(0, 1);
    private readonly FileSystemWatcher? _watcher;

    public PolicyFileNotices(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            // The folder is watched, not the file: a rename over the file brings a new inode that a watch on the old one never sees.
            _watcher = new FileSystemWatcher(Path.GetDirectoryName(full) ?? "/", Path.GetFileName(full))
            {
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
            };
            _watcher.Changed += (_, _) => Signal();
            _watcher.Created += (_, _) => Signal();
            _watcher.Renamed += (_, _) => Signal();
            _watcher.Deleted += (_, _) => Signal();
            _watcher.Error += (_, _) => Signal();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // No folder, no watches left (fs.inotify.max_user_watches): polling alone is slower and does the same.
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    /// <summary>Returns on a notice or after <paramref name="interval"/>. Notices that come in between are kept as one.</summary>
    public async Task WaitAsync(TimeSpan interval, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var timer = time.CreateTimer(static state => ((PolicyFileNotices)state!).Signal(), this, interval, Timeout.InfiniteTimeSpan);
        await _signal.WaitAsync(cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => _watcher?.Dispose();

    private void Signal()
    {
        // The semaphore is the debounce: a storm of notices is one reading, which then waits for the file to settle.
        lock (_signal)
        {
            if (_signal.CurrentCount == 0)
                _signal.Release();
        }
    }
}
