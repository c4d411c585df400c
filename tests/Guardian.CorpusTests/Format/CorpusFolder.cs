using System.Collections.Immutable;
using Dlp.Guardian.CorpusTests.Generators;
using Dlp.Guardian.Types;

namespace Dlp.Guardian.CorpusTests.Format;

/// <summary>
/// The files of the corpus. Read from the working tree where there is one, so that an edited file needs no build and a deleted one does not
/// live on in the build output.
/// </summary>
internal static class CorpusFolder
{
    private const string CleanArea = "clean";

    private static readonly Lazy<ImmutableArray<CorpusFile>> LazyTypes = new(() => [.. Paths.Where(path => AreaOf(path) != CleanArea).Select(Load)]);
    private static readonly Lazy<ImmutableArray<CorpusFile>> LazyClean = new(() => [.. Paths.Where(path => AreaOf(path) == CleanArea).Select(Load)]);

    /// <summary>Path of every file, in order. Listing needs no reading, so a bad file is one failure and not all of them.</summary>
    public static ImmutableArray<string> Paths { get; } = [.. Directory.EnumerateFiles(Root, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>One file per type.</summary>
    public static ImmutableArray<CorpusFile> Types => LazyTypes.Value;

    /// <summary>Clean prompts; the file's name starts with the language.</summary>
    public static ImmutableArray<CorpusFile> Clean => LazyClean.Value;

    /// <summary>Paths of the files that are about a type.</summary>
    public static IEnumerable<string> TypePaths => Paths.Where(path => AreaOf(path) != CleanArea);

    private static string Root
    {
        get
        {
            var source = Repository.Root is { } root ? Path.Combine(root, "tests", "Guardian.CorpusTests", "Corpus") : "";
            return Directory.Exists(source) ? source : Path.Combine(AppContext.BaseDirectory, "Corpus");
        }
    }

    /// <summary>The folder below the corpus.</summary>
    public static string AreaOf(string path) => Path.GetRelativePath(Root, Path.GetDirectoryName(path)!).Replace('\\', '/');

    /// <summary>Reads one file.</summary>
    public static CorpusFile Load(string path) =>
        CorpusReader.Read(AreaOf(path), Path.GetFileNameWithoutExtension(path), File.ReadLines(path), SensitiveInformationTypes.ById.ContainsKey, GeneratorRegistry.Default);
}
