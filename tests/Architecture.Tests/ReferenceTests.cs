using System.Xml.Linq;

namespace Dlp.Architecture.Tests;

/// <summary>Host -> everything; Proxy, Guardian, Audit, Storage -> Policy; Policy -> nothing.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Policy"] = [],
        ["Guardian"] = ["Policy"],
        ["Proxy"] = ["Policy"],
        ["Audit"] = ["Policy"],
        ["Storage"] = ["Policy"],
        ["Host"] = ["Policy", "Guardian", "Proxy", "Audit", "Storage"],
    };

    // Project, what it must not refer to (prefix of an assembly, a type or a member), why.
    private static readonly (string Project, string Banned, string Reason)[] Bans =
    [
        ("Policy", "System.IO.File", "rules are pure: who reads the file is Storage's affair"),
        ("Policy", "System.IO.Directory", "rules are pure"),
        ("Policy", "System.IO.RandomAccess", "rules are pure"),
        ("Policy", "System.IO.Path.", "a rule has no place on a disk"),
        // Addresses as values (IPAddress) are fine: a literal is told from a name without asking anybody.
        ("Policy", "System.Net.Http", "a decision that asks the network can hang, and differs from machine to machine"),
        ("Policy", "System.Net.Dns", "as above"),
        ("Policy", "System.Net.NameResolution", "as above"),
        ("Policy", "System.Net.Sockets.Socket", "as above"),
        ("Policy", "System.Net.Sockets.Tcp", "as above"),
        ("Policy", "System.Net.Sockets.Udp", "as above"),
        ("Policy", "System.Net.NetworkInformation", "as above"),
        ("Policy", "System.Net.Security", "as above"),
        ("Policy", "System.Diagnostics.Process", "rules are pure"),
        ("Policy", "System.Console", "errors are values; the caller prints them"),
        ("Policy", "System.Environment.Get", "the same document must mean the same everywhere"),
        ("Policy", "System.DateTime.get_", "the same question must have the same answer tomorrow"),
        ("Policy", "System.DateTimeOffset.get_UtcNow", "as above"),
        ("Policy", "System.DateTimeOffset.get_Now", "as above"),
        ("Policy", "System.TimeProvider", "as above"),
        ("Policy", "System.Diagnostics.Stopwatch", "as above"),
        ("Policy", "System.Random", "a decision is not a matter of luck"),
        ("Policy", "System.Guid.NewGuid", "as above"),
        ("Policy", "Microsoft.Extensions.Logging", "what a rule saw must not reach a log"),
        ("Policy", "Microsoft.AspNetCore", "rules know no HTTP"),
        // Addresses as values are fine here too: the detector of IP addresses tells private ones from public ones.
        ("Guardian", "System.Net.Http", "detectors see text, not traffic; nothing they see may leave through them"),
        ("Guardian", "System.Net.Dns", "as above"),
        ("Guardian", "System.Net.NameResolution", "as above"),
        ("Guardian", "System.Net.Sockets.Socket", "as above"),
        ("Guardian", "System.Net.Sockets.Tcp", "as above"),
        ("Guardian", "System.Net.Sockets.Udp", "as above"),
        ("Guardian", "System.Net.Sockets.NetworkStream", "as above"),
        ("Guardian", "System.Net.Security", "as above"),
        ("Guardian", "System.Net.WebSockets", "as above"),
        ("Guardian", "Microsoft.AspNetCore", "as above"),
        ("Guardian", "Microsoft.Extensions.Logging", "detectors hold content; what cannot log cannot leak"),
        ("Guardian", "Microsoft.Data.Sqlite", "only Storage knows SQL"),
        ("Guardian", "System.IO.FileStream", "detectors get text from their caller"),
        ("Proxy", "Microsoft.Data.Sqlite", "only Storage knows SQL"),
        ("Proxy", "SQLitePCL", "only Storage knows SQL"),
        ("Proxy", "Dapper", "only Storage knows SQL"),
        ("Proxy", "System.Data", "only Storage knows SQL"),
        ("Proxy", "Microsoft.ML", "models belong to the Guardian"),
        ("Audit", "Microsoft.Data.Sqlite", "only Storage knows SQL"),
        ("Audit", "Microsoft.AspNetCore", "the trail knows no HTTP"),
        ("Audit", "Microsoft.Extensions.Logging", "trouble of the trail is reported to its caller, never beside it"),
        ("Storage", "System.Net.", "what is kept stays here"),
        ("Storage", "Microsoft.AspNetCore", "Storage knows no HTTP"),
        ("Storage", "System.IO.FileStream.Flush", "swallows failed syncs on this runtime: SQLite FULL or fdatasync of our own"),
        ("Host", "Microsoft.Data.Sqlite", "only Storage knows SQL"),
        ("Host", "System.Data", "only Storage knows SQL"),
    ];

    // Everywhere.
    private static readonly (string Banned, string Reason)[] Everywhere =
    [
        ("System.Net.HttpListener", "request smuggling, CVE-2026-62899"),
        ("System.DateTime.get_Now", "local clocks make audit times ambiguous"),
        ("System.DateTime.get_UtcNow", "clocks are injected, so that tests own them"),
        ("System.Threading.Thread.Sleep", "stalls a pool thread"),
        ("System.Net.Http.HttpClientHandler.get_DangerousAcceptAnyServerCertificateValidator", "judging origins is a promise"),
        ("System.Runtime.Serialization.Formatters.Binary", "runs what it reads"),
        ("System.Reflection.Emit", "native compilation later, and nothing here needs it"),
    ];

    [Fact]
    public void EverySourceProject_HasItsPlace() => Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Repository.Projects);

    [Fact]
    public void ProjectFiles_ReferOnlyDownwards()
    {
        foreach (var (project, allowed) in Allowed)
        {
            var file = XDocument.Load(Repository.PathOf($"src/{project}/{project}.csproj"));
            var references = file.Descendants("ProjectReference").Select(static r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
            Assert.All(references, r => Assert.True(allowed.Contains(r, StringComparer.Ordinal), $"{project} must not refer to {r}: siblings meet only in Host."));
        }
    }

    [Fact]
    public void Assemblies_ReferOnlyDownwards()
    {
        foreach (var (project, allowed) in Allowed)
        {
            var ours = BuiltAssembly.Of(project).Assemblies.Where(static a => a.StartsWith("Dlp.", StringComparison.Ordinal) || a == "dlp").ToList();
            Assert.All(ours, a => Assert.True(allowed.Contains(a["Dlp.".Length..], StringComparer.Ordinal), $"{project} must not refer to {a}: siblings meet only in Host."));
            Assert.True(project == "Policy" || ours.Contains("Dlp.Policy"), $"{project} does not use Policy's words?");
        }
    }

    [Fact]
    public void Bans_Hold()
    {
        var broken = new List<string>();
        foreach (var project in Repository.Projects)
        {
            var built = BuiltAssembly.Of(project);
            var names = built.Assemblies.Concat(built.Types).Concat(built.Members).ToList();
            Assert.True(names.Count > 50, $"{project}: the metadata was not read.");
            var bans = Bans.Where(b => b.Project == project).Select(static b => (b.Banned, b.Reason)).Concat(Everywhere);
            broken.AddRange(bans.SelectMany(b => names.Where(n => n.StartsWith(b.Banned, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Select(n => $"{project} uses {n}: {b.Reason}")));
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void BansNameRealProjects() => Assert.All(Bans, static b => Assert.Contains(b.Project, Repository.Projects));

    [Fact]
    public void OnlyStorage_ReferencesADatabase()
    {
        foreach (var project in Repository.Projects.Where(static p => p != "Storage"))
        {
            Assert.DoesNotContain("Sqlite", Repository.Read($"src/{project}/{project}.csproj"), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("Microsoft.Data.Sqlite", BuiltAssembly.Of("Storage").Assemblies);
    }
}
