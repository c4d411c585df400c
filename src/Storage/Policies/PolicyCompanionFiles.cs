using Dlp.Policy.Boundaries;

namespace Dlp.Storage.Policies;

/// <summary>
/// Reads the files a policy document names and remembers how they looked, so that a change is noticed. Paths are relative to the
/// document's folder.
/// </summary>
/// <param name="policyPath">Path of the document.</param>
/// <param name="allowWorldWritable">Accepts files that every local user may write, as for the document itself.</param>
public sealed class PolicyCompanionFiles(string policyPath, bool allowWorldWritable = false) : ICompanionFiles
{
    private readonly string _folder = Path.GetDirectoryName(Path.GetFullPath(policyPath)) ?? "/";
    private readonly Dictionary<string, FileStamp> _stamps = new(StringComparer.Ordinal);

    /// <summary>Whether no file was asked for.</summary>
    internal bool IsEmpty => _stamps.Count == 0;

    /// <summary>Whether a file that was asked for looks otherwise than when it was read: another size, time or absence.</summary>
    internal bool HaveChanged
    {
        get
        {
            foreach (var (path, stamp) in _stamps)
            {
                if (FileStamp.Of(path) != stamp)
                    return true;
            }

            return false;
        }
    }

    /// <inheritdoc/>
    public CompanionFile Read(string path, long maxBytes, bool isSecret)
    {
        string full;
        try
        {
            full = Path.GetFullPath(path, _folder);
        }
        catch (ArgumentException)
        {
            return new(null, "Not a path.");
        }

        // Before reading: a file that changes meanwhile differs from its stamp afterwards.
        _stamps[full] = FileStamp.Of(full);
        try
        {
            using var handle = File.OpenHandle(full, options: FileOptions.SequentialScan);
            if (!OperatingSystem.IsWindows() && ProblemOf(File.GetUnixFileMode(handle), full, isSecret) is { } problem)
                return new(null, problem);
            var length = RandomAccess.GetLength(handle);
            if (length > maxBytes)
                return new(null, $"{full} has {length} bytes; {maxBytes} are allowed.");
            var bytes = new byte[length];
            for (var read = 0; read < bytes.Length;)
            {
                var count = RandomAccess.Read(handle, bytes.AsSpan(read), read);
                if (count == 0)
                    return new(null, $"{full} became shorter while it was read. Write it under another name, then rename it.");
                read += count;
            }

            return new(bytes, "");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new(null, $"Cannot read {full}: {exception.Message} Paths are relative to the policy document.");
        }
    }

    private string? ProblemOf(UnixFileMode mode, string path, bool isSecret)
    {
        if (isSecret && (mode & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != UnixFileMode.None)
            return $"{path} can be read by others. Run: chmod 600 {path}";
        return !allowWorldWritable && mode.HasFlag(UnixFileMode.OtherWrite)
            ? $"Every user of this machine may write {path} and so empty it. Run: chmod o-w {path}"
            : null;
    }

    /// <summary>How a file looks from outside.</summary>
    private readonly record struct FileStamp(bool Exists, long Length, DateTime Written, UnixFileMode Mode)
    {
        public static FileStamp Of(string path)
        {
            try
            {
                var file = new FileInfo(path);
                return file.Exists ? new(true, file.Length, file.LastWriteTimeUtc, file.UnixFileMode) : default;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                return default;
            }
        }
    }
}
