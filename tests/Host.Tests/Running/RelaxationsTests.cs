using Dlp.Host.Configuration;
using Dlp.Host.Running;
using Microsoft.Extensions.Logging;

namespace Dlp.Host.Tests.Running;

public sealed class RelaxationsTests
{
    [Fact]
    public void Defaults_RelaxNothing() => Assert.Empty(Report("{}"));

    [Fact]
    public void EveryRelaxation_IsNamed()
    {
        var reported = Report("""
            {
              "Proxy": { "DangerousAllowNonTlsTunnels": true, "DangerousMaskUnknownFormats": true, "Pinning": { "DangerousTunnelPinnedHosts": true } },
              "Egress": { "DangerousAllowedNetworks": ["10.0.0.0/8"], "DangerousHostOverrides": { "a.example": "127.0.0.1:1" } },
              "Origin": { "DangerousAcceptInvalidCertificateFor": [ { "Host": "old.example" } ] }
            }
            """);
        string[] expected =
        [
            "Proxy:DangerousAllowNonTlsTunnels", "Proxy:DangerousMaskUnknownFormats", "Proxy:Pinning:DangerousTunnelPinnedHosts",
            "Egress:DangerousAllowedNetworks", "Egress:DangerousHostOverrides", "Origin:DangerousAcceptInvalidCertificateFor",
        ];
        Assert.All(expected, key => Assert.Contains(reported, line => line.EndsWith(key, StringComparison.Ordinal)));
        Assert.Equal(expected.Length, reported.Count);
    }

    [Fact]
    public void EveryDangerousKey_CanBeReported()
    {
        var known = KnownKeys.All().Where(static k => k.Property.Name.StartsWith("Dangerous", StringComparison.Ordinal)).ToList();
        Assert.True(known.Count >= 6);
        Assert.All(known, static k => Assert.True(
            k.Property.PropertyType == typeof(bool) || typeof(System.Collections.IEnumerable).IsAssignableFrom(k.Property.PropertyType), $"{k.Key}: teach Relaxations this type."));
    }

    private static List<string> Report(string json)
    {
        using var folder = new TemporaryFolder();
        var logger = new LineLogger();
        var outcome = SettingsLoader.Load(folder.Write("dlp.json", json), new Dictionary<string, string>());
        Assert.Empty(outcome.Problems);
        Relaxations.Report(outcome.Settings!, logger);
        return logger.Lines;
    }

    private sealed class LineLogger : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Assert.Equal(LogLevel.Warning, logLevel);
            Lines.Add(formatter(state, exception));
        }
    }
}
