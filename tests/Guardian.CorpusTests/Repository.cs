namespace Dlp.Guardian.CorpusTests;

/// <summary>Where the sources of this build lie.</summary>
internal static class Repository
{
    /// <summary>The working tree, or null when the tests were copied elsewhere.</summary>
    public static string? Root { get; } = Find();

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dlp.sln")))
            folder = folder.Parent;
        return folder?.FullName;
    }
}
