using System.Text.RegularExpressions;

namespace Dlp.Architecture.Tests;

public sealed class RepositoryTests
{
    private const int MaxLines = 500;

    // Files longer than that, each with an opening comment that says why it is one algorithm.
    private static readonly HashSet<string> ExplainedLongFiles = [];

    // Dangerous options that no key of the configuration reaches, so that no operator can set them.
    private static readonly Dictionary<string, string> Unreachable = new(StringComparer.Ordinal)
    {
        ["DangerousAllowWorldWritable"] = "PolicyFileOptions: for tests and embedding; the host never sets it",
        ["DangerousOriginException"] = "the type of the entries of DangerousAcceptInvalidCertificateFor",
    };

    // Written in halves, or this file would name them.
    private static readonly string[] RegistryHosts =
    [
        "npm" + "js.org", "npm" + "js.com", "yarn" + "pkg.com", "nu" + "get.org", "py" + "pi.org", "python" + "hosted.org", "crates" + ".io",
        "deb.de" + "bian.org", "security.de" + "bian.org", "archive.ub" + "untu.com", "packages.micro" + "soft.com", "proxy.go" + "lang.org",
        "repo1.mav" + "en.org", "repo.mav" + "en.apache.org", "ruby" + "gems.org", "ghcr" + ".io", "docker" + ".io",
    ];

    private static readonly Regex Link = new(@"\[[^\]\n]*\]\(([^)\s]+)\)", RegexOptions.NonBacktracking);

    [Fact]
    public void EveryDangerousOption_IsDocumented()
    {
        var documentation = Repository.Read("docs/configuration.md");
        var security = Repository.Read("docs/security.md");
        var options = Sources()
            .SelectMany(static f => Regex.Matches(Repository.Read(f), @"public [^\n(=;]*\b(Dangerous\w+)", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(static m => m.Groups[1].Value))
            .Distinct(StringComparer.Ordinal)
            .Where(static o => !Unreachable.ContainsKey(o))
            .ToList();
        Assert.True(options.Count >= 5);
        Assert.All(options, o => Assert.Contains(o, documentation, StringComparison.Ordinal));
        Assert.All(options, o => Assert.Contains(o, security, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryMetric_IsInTheOperatorsList()
    {
        var page = Repository.Read("docs/operating.md");
        var metrics = Sources()
            .SelectMany(static f => Regex.Matches(Repository.Read(f), @"\.Create\w+(?:<\w+>)?\(\s*""(dlp\.[a-z_.]+)""", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(static m => m.Groups[1].Value))
            .ToList();
        Assert.True(metrics.Count >= 15);
        Assert.All(metrics, m => Assert.Contains($"`{m}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void SourceFiles_HaveOneIdea()
    {
        var tooLong = Sources().Where(static f => File.ReadLines(Repository.PathOf(f)).Count() > MaxLines && !ExplainedLongFiles.Contains(f)).ToList();
        Assert.Empty(tooLong);
        Assert.All(ExplainedLongFiles, static f => Assert.StartsWith("//", Repository.Read(f), StringComparison.Ordinal));
    }

    [Fact]
    public void NoFile_NamesAPackageRegistry()
    {
        var named = new List<string>();
        foreach (var file in Repository.Files)
        {
            var text = Repository.Read(file);
            named.AddRange(RegistryHosts.Where(h => text.Contains(h, StringComparison.OrdinalIgnoreCase)).Select(h => $"{file} names {h}"));
        }

        Assert.Empty(named);
    }

    [Fact]
    public void LinksBetweenPages_Resolve()
    {
        var pages = Repository.Files.Where(static f => f.EndsWith(".md", StringComparison.Ordinal)).ToList();
        Assert.Contains("README.md", pages);
        var broken = new List<string>();
        var links = 0;
        foreach (var page in pages)
        {
            foreach (var target in Link.Matches(Repository.Read(page)).Select(static m => m.Groups[1].Value).Where(static t => !t.Contains("://", StringComparison.Ordinal) && !t.StartsWith("mailto:", StringComparison.Ordinal)))
            {
                links++;
                var (path, anchor) = target.Split('#') is [var p, var a] ? (p, a) : (target, "");
                var file = path.Length == 0 ? Repository.PathOf(page) : Path.GetFullPath(path, Path.GetDirectoryName(Repository.PathOf(page))!);
                if (!File.Exists(file) && !Directory.Exists(file))
                {
                    broken.Add($"{page}: {target}");
                }
                else if (anchor.Length > 0 && !Anchors(file).Contains(anchor, StringComparer.Ordinal))
                {
                    broken.Add($"{page}: {target} (no such heading)");
                }
            }
        }

        Assert.True(links > 20);
        Assert.Empty(broken);
    }

    [Fact]
    public void EveryProject_HasTestsAndAPage()
    {
        var solution = Repository.Read("Dlp.sln");
        Assert.All(Repository.Projects, p =>
        {
            Assert.True(File.Exists(Repository.PathOf($"tests/{p}.Tests/{p}.Tests.csproj")), $"{p} has no tests.");
            Assert.Contains(Repository.Files, f => f.StartsWith($"tests/{p}.Tests/", StringComparison.Ordinal) && f.EndsWith("Tests.cs", StringComparison.Ordinal));
            Assert.True(File.Exists(Repository.PathOf($"src/{p}/README.md")), $"{p} has no page.");
        });
        var projects = Repository.Files.Where(static f => f.EndsWith(".csproj", StringComparison.Ordinal)).ToList();
        Assert.All(projects, p => Assert.Contains(Path.GetFileName(p), solution, StringComparison.Ordinal));
    }

    [Fact]
    public void TestFolders_MirrorTheSources()
    {
        // Folders of a test project that a source project of the same name does not have hold helpers only, never a subject's tests.
        var lost = Repository.Projects
            .SelectMany(static p => Repository.Files.Where(f => f.StartsWith($"tests/{p}.Tests/", StringComparison.Ordinal) && f.EndsWith("Tests.cs", StringComparison.Ordinal)).Select(f => (Project: p, Path: f)))
            .Where(static t => t.Path.Split('/') is { Length: > 3 } parts && !Directory.Exists(Repository.PathOf($"src/{t.Project}/{parts[2]}")))
            .Select(static t => t.Path);
        Assert.Empty(lost);
    }

    private static IEnumerable<string> Sources() => Repository.Files.Where(static f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal));

    // As GitHub makes them: lower case, spaces to hyphens, other marks dropped.
    private static IEnumerable<string> Anchors(string file) => File.ReadLines(file)
        .Where(static l => l.StartsWith('#'))
        .Select(static l => new string([.. l.TrimStart('#').Trim().ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(static c => c == ' ' ? '-' : c)]));
}
