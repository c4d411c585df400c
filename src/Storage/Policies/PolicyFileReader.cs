using System.Security.Cryptography;
using Dlp.Policy.Documents;

namespace Dlp.Storage.Policies;

/// <summary>Reads the file as it is when nobody is writing it.</summary>
internal sealed class PolicyFileReader(PolicyFileOptions options, TimeProvider time)
{
    // At the default settle time this is five seconds of somebody writing without pause.
    private const int MaxReadings = 50;

    /// <summary>Reads until two readings in a row are alike.</summary>
    /// <param name="knownHash">SHA-256 of the document already judged: when the first reading equals it, nothing else is read.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<PolicyFileReading> ReadAsync(byte[]? knownHash, CancellationToken cancellationToken)
    {
        var previous = ReadOnce();
        if (previous.Hash is not null && knownHash is not null && previous.Hash.AsSpan().SequenceEqual(knownHash))
            return previous;
        for (var reading = 1; reading < MaxReadings; reading++)
        {
            await Task.Delay(options.SettleTime, time, cancellationToken);
            var next = ReadOnce();

            // Problems must settle too: editors that replace a file leave a moment without one.
            if (next.IsSameAs(previous))
                return next;
            previous = next;
        }

        return PolicyFileReading.Failed("The file keeps changing while it is read. Write it once, best under another name, then rename it.");
    }

    private PolicyFileReading ReadOnce()
    {
        try
        {
            using var handle = File.OpenHandle(options.Path, options: FileOptions.SequentialScan);
            if (!OperatingSystem.IsWindows() && !options.DangerousAllowWorldWritable && File.GetUnixFileMode(handle).HasFlag(UnixFileMode.OtherWrite))
                return PolicyFileReading.Failed("Every user of this machine may write the file and so switch the policy off. Run 'chmod o-w' on it.");
            return ReadWhole(handle);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return PolicyFileReading.Failed($"Cannot read the file: {exception.Message}");
        }
    }

    private static PolicyFileReading ReadWhole(Microsoft.Win32.SafeHandles.SafeFileHandle handle)
    {
        // One byte over the budget is read, so that the compiler sees the excess and refuses it with its own words.
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        while (buffer.Length <= PolicyCompiler.MaxDocumentBytes)
        {
            var read = RandomAccess.Read(handle, chunk, buffer.Length);
            if (read == 0)
                break;
            buffer.Write(chunk, 0, read);
        }

        var bytes = buffer.ToArray();
        return new PolicyFileReading(bytes, SHA256.HashData(bytes), null);
    }
}

/// <summary>One reading: bytes with their hash, or a problem.</summary>
internal sealed record PolicyFileReading(byte[]? Bytes, byte[]? Hash, string? Problem)
{
    public static PolicyFileReading Failed(string problem) => new(null, null, problem);

    public bool IsSameAs(PolicyFileReading other) =>
        Problem == other.Problem && Hash.AsSpan().SequenceEqual(other.Hash);
}
