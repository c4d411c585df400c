using Dlp.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace Dlp.EndToEnd.Tests.Browser;

/// <summary>Debian's Chromium behind the proxy: configured by the PAC file, trusting the CA from a certificate database of its own.</summary>
public sealed class Chromium(Stage stage) : IAsyncLifetime
{
    private readonly TestFolder _home = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var database = "sql:" + _home[".pki/nssdb"];
        _ = Directory.CreateDirectory(_home[".pki/nssdb"]);
        foreach (var arguments in new[] { new[] { "-N", "--empty-password", "-d", database }, ["-A", "-d", database, "-n", "dlp", "-t", "C,,", "-i", stage.Proxy.Authority] })
        {
            var done = await Finished.RunAsync("certutil", arguments);
            Assert.True(done.ExitCode == 0, done.ToString());
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Env = new Dictionary<string, string>(StringComparer.Ordinal) { ["HOME"] = _home.Path, ["PATH"] = "/usr/bin:/bin", ["LANG"] = "C.UTF-8" },
            Args = [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                $"--proxy-pac-url={stage.Proxy.Url}/proxy.pac"],
        });
    }

    /// <summary>A new page with cookies and storage of its own.</summary>
    internal async Task<IPage> OpenAsync(string locale = "en-US")
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { Locale = locale });
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _home.Dispose();
    }
}
