namespace Dlp.Storage.Audit;

/// <summary>
/// Lets one process write an audit database at a time. SQLite would take turns correctly, but before 3.51.3 two connections that write and
/// checkpoint at the same moment can corrupt a write-ahead log ("WAL-reset bug"), and Debian 12 ships 3.40.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <summary>Null when another process has it.</summary>
    /// <exception cref="IOException">The lock file cannot be made for another reason.</exception>
    /// <exception cref="UnauthorizedAccessException">The lock file cannot be made.</exception>
    internal static WriterLock? TryTake(string path)
    {
        const int WouldBlock = 11; // EAGAIN: the advisory lock behind FileShare.None is taken.
        try
        {
            return new WriterLock(new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            }));
        }
        catch (IOException e) when (e.HResult == WouldBlock)
        {
            return null;
        }
    }

    /// <summary>Leaves the file in place: removing it would let two processes lock different files of one name.</summary>
    public void Dispose() => _file.Dispose();
}
