namespace Dlp.EndToEnd.Tests.Running;

/// <summary>Where things are in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    // The tests, the proxy and the demo origin are built together, in one configuration.
    private static string Configuration { get; } = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    public static string Dlp { get; } = Path.Combine(Root, "src/Host/bin", Configuration, "net10.0/dlp.dll");

    public static string DemoOrigin { get; } = Path.Combine(Root, "samples/DemoOrigin/bin", Configuration, "net10.0/DemoOrigin.dll");

    public static string Clients { get; } = Path.Combine(Root, "tests/EndToEnd.Tests/clients");

    public static string Policies { get; } = Path.Combine(Root, "deploy/policy");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dlp.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
