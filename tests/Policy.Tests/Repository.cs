using System.Text.RegularExpressions;

namespace Dlp.Policy.Tests;

/// <summary>Files of the repository the tests run in.</summary>
internal static partial class Repository
{
    public static string PathOf(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dlp.sln")))
                return Path.Combine(folder.FullName, relative);
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }

    /// <summary>The fenced YAML blocks of a page.</summary>
    public static IEnumerable<string> YamlBlocks(string page) =>
        YamlBlock().Matches(File.ReadAllText(PathOf(page))).Select(match => match.Groups[1].Value);

    [GeneratedRegex("^```yaml\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex YamlBlock();
}
