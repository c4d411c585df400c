namespace Dlp.Policy.Boundaries;

/// <summary>One file beside a policy document, or why it cannot be used.</summary>
/// <param name="Bytes">Everything in it; null with a problem. The receiver owns the array and may change it.</param>
/// <param name="Problem">Why not, with the remedy; empty when read.</param>
public sealed record CompanionFile(byte[]? Bytes, string Problem)
{
    /// <summary>Files of a caller that has none: every path is refused.</summary>
    public static ICompanionFiles None { get; } = new NoFiles();

    private sealed class NoFiles : ICompanionFiles
    {
        public CompanionFile Read(string path, long maxBytes, bool isSecret) => new(null, "Files cannot be read here: this document was not read from a disk.");
    }
}
