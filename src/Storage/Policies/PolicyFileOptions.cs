namespace Dlp.Storage.Policies;

/// <summary>Where the policy document lies and how it is watched.</summary>
public sealed class PolicyFileOptions
{
    /// <summary>Path of the document. Required; restart to change.</summary>
    public required string Path { get; init; }

    /// <summary>
    /// How often the file is read even when the system reported no change; default 3 s, range 100 ms to 1 h. Change notices get lost on
    /// network and overlay file systems and when a link's target is exchanged.
    /// </summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Time between two readings that must be alike before a document is taken; default 100 ms, range 10 ms to 10 s. A document cut off
    /// in the middle of being written can be a valid one with fewer rules.
    /// </summary>
    public TimeSpan SettleTime { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Accepts a file that every local user may write; default false. Whoever can write the policy can switch it off.</summary>
    public bool DangerousAllowWorldWritable { get; init; }

    internal void Check()
    {
        ArgumentException.ThrowIfNullOrEmpty(Path);
        CheckRange(PollInterval, TimeSpan.FromMilliseconds(100), TimeSpan.FromHours(1), nameof(PollInterval));
        CheckRange(SettleTime, TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(10), nameof(SettleTime));
    }

    private static void CheckRange(TimeSpan value, TimeSpan min, TimeSpan max, string name)
    {
        if (value < min || value > max)
            throw new ArgumentOutOfRangeException(name, value, $"{name} lies between {min} and {max}.");
    }
}
