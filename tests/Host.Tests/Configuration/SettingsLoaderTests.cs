using Dlp.Host.Configuration;
using Microsoft.Extensions.Logging;

namespace Dlp.Host.Tests.Configuration;

public sealed class SettingsLoaderTests : IDisposable
{
    private static readonly Dictionary<string, string> NoVariables = [];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NoFile_IsAllDefaults()
    {
        var outcome = SettingsLoader.Load(null, NoVariables);
        Assert.Empty(outcome.Problems);
        Assert.Equal(96 * 1024, outcome.Settings!.Proxy.Limits.MaxHeadBytes);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "Proxy": {}, "Audit": {}, "Origin": { "DangerousAcceptInvalidCertificateFor": [] } }""")]
    [InlineData("""{ "Proxy": { "Listen": [], "Networks": [] }, "Egress": { "DangerousHostOverrides": {} } }""")]
    public void EmptySections_KeepTheDefaults(string json)
    {
        var settings = Good(json);
        Assert.Equal("dlp.status", settings.Proxy.StatusHost);
        Assert.Equal(8192, settings.Audit.Capacity);
        Assert.Empty(settings.Origin.DangerousAcceptInvalidCertificateFor);
    }

    [Fact]
    public void CommentsTrailingCommasAndOtherCase_AreAccepted()
    {
        var settings = Good("""
            {
              // a comment
              "proxy": { "listen": ["10.0.0.5:3128", "[::1]:0"], /* another */ },
            }
            """);
        Assert.Equal(["10.0.0.5:3128", "[::1]:0"], settings.Proxy.Listen);
    }

    [Fact]
    public void Durations_AreHoursMinutesSeconds()
    {
        var settings = Good("""{ "Proxy": { "Limits": { "HandshakeTimeout": "00:00:20", "TunnelIdleTimeout": "1.00:00:00" } }, "Audit": { "OutcomeDelay": "00:00:00.5" } }""");
        Assert.Equal(TimeSpan.FromSeconds(20), settings.Proxy.Limits.HandshakeTimeout);
        Assert.Equal(TimeSpan.FromDays(1), settings.Proxy.Limits.TunnelIdleTimeout);
        Assert.Equal(TimeSpan.FromMilliseconds(500), settings.Audit.OutcomeDelay);
    }

    [Fact]
    public void NullablePath_MayBeNull()
    {
        Assert.Null(Good("""{ "CertificateAuthority": { "KeyPath": null }, "Origin": { "ExtraCertificatesPath": null } }""").CertificateAuthority.KeyPath);
    }

    [Fact]
    public void ListOfSections_IsBound()
    {
        var settings = Good("""
            { "Proxy": { "Networks": [ { "Network": "10.20.0.0/16", "Name": "Tokyo", "Groups": ["Sales", "Staff"] } ] },
              "Origin": { "DangerousAcceptInvalidCertificateFor": [ { "Host": "old.example", "Until": "2027-01-31T00:00:00Z" } ] } }
            """);
        Assert.Equal(["Sales", "Staff"], Assert.Single(settings.Proxy.Networks).Groups);
        Assert.Equal(new DateTimeOffset(2027, 1, 31, 0, 0, 0, TimeSpan.Zero), Assert.Single(settings.Origin.DangerousAcceptInvalidCertificateFor).Until);
    }

    [Theory]
    [InlineData("""{ "Proxi": {} }""", "Proxi: unknown key. Did you mean \"Proxy\"?")]
    [InlineData("""{ "Zzzzzzzz": 1 }""", "Zzzzzzzz: unknown key. Keys here: Storage, Policy, Proxy, ")]
    [InlineData("""{ "Proxy": { "Limits": { "MaxHeadBytez": 1 } } }""", "Proxy:Limits:MaxHeadBytez: unknown key. Did you mean \"MaxHeadBytes\"?")]
    [InlineData("""{ "Proxy": { "MaxHeadBytes": 20000 } }""", "Proxy:MaxHeadBytes: unknown key. It belongs at Proxy:Limits:MaxHeadBytes.")]
    [InlineData("""{ "Proxy": { "Networks": [ { "Network": "10.0.0.0/8", "Name": "a" }, { "Network": "10.0.0.0/8", "Nane": "b", "Name": "b" } ] } }""", "Proxy:Networks:1:Nane: unknown key. Did you mean \"Name\"?")]
    [InlineData("""{ "Origin": { "DangerousAcceptInvalidCertificateFor": [ { "Host": "x.y", "Untill": "2027-01-01" } ] } }""", "Origin:DangerousAcceptInvalidCertificateFor:0:Untill: unknown key. Did you mean \"Until\"?")]
    public void UnknownKey_IsNamedWithItsPlace(string json, string expected) => Assert.StartsWith(expected, Bad(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "Proxy": { "Limits": { "MaxHeadBytes": "lots" } } }""", "Proxy:Limits:MaxHeadBytes: \"lots\" is not what this key holds. Expected a whole number.")]
    [InlineData("""{ "Proxy": { "Limits": { "MaxHeadBytes": 1.5 } } }""", "Proxy:Limits:MaxHeadBytes: \"1.5\" is not what this key holds. Expected a whole number.")]
    [InlineData("""{ "Proxy": { "Limits": { "MaxHeadBytes": 99999999999 } } }""", "Proxy:Limits:MaxHeadBytes: \"99999999999\" is not what this key holds. Expected a whole number.")]
    [InlineData("""{ "Proxy": { "Limits": { "MaxHeadBytes": null } } }""", "Proxy:Limits:MaxHeadBytes: null is not what this key holds. Expected a whole number.")]
    [InlineData("""{ "Proxy": { "StatusHost": null } }""", "Proxy:StatusHost: null is not what this key holds. Expected text in quotes.")]
    [InlineData("""{ "Proxy": { "ConnectPorts": ["a"] } }""", "Proxy:ConnectPorts:0: \"a\" is not what this key holds. Expected a whole number.")]
    [InlineData("""{ "Proxy": { "Listen": "127.0.0.1:1" } }""", "Proxy:Listen: \"127.0.0.1:1\" is not what this key holds. Expected a list: [ ... ].")]
    [InlineData("""{ "Proxy": { "Listen": { "a": "127.0.0.1:1" } } }""", "Proxy:Listen: a list or an object is not what this key holds. Expected a list: [ ... ].")]
    [InlineData("""{ "Proxy": "hello" }""", "Proxy: \"hello\" is not what this key holds. Expected an object: { ... }.")]
    [InlineData("""{ "Proxy": { "StatusHost": ["a.b"] } }""", "Proxy:StatusHost: a list or an object is not what this key holds. Expected text in quotes.")]
    [InlineData("""{ "Proxy": { "Pinning": { "DangerousTunnelPinnedHosts": "yes" } } }""", "Proxy:Pinning:DangerousTunnelPinnedHosts: \"yes\" is not what this key holds. Expected true or false.")]
    [InlineData("""{ "Log": { "Level": "Loud" } }""", "Log:Level: \"Loud\" is not what this key holds. Expected one of Trace, Debug, Information, Warning, Error, Critical, None.")]
    [InlineData("""{ "Log": { "Level": 3 } }""", "Log:Level: \"3\" is not what this key holds. Expected one of Trace, ")]
    [InlineData("""{ "Telemetry": { "Interval": "15 s" } }""", "Telemetry:Interval: \"15 s\" is not what this key holds. Expected a duration as \"hours:minutes:seconds\"")]
    [InlineData("""{ "Masking": { "TimeToLive": 8 } }""", "Masking:TimeToLive: \"8\" is not what this key holds. Expected a duration as \"hours:minutes:seconds\"")]
    [InlineData("""{ "Origin": { "DangerousAcceptInvalidCertificateFor": [ { "Host": "x.y", "Until": "soon" } ] } }""", "Origin:DangerousAcceptInvalidCertificateFor:0:Until: \"soon\" is not what this key holds. Expected a time")]
    public void WrongType_IsNamedWithValueAndExpectation(string json, string expected) => Assert.StartsWith(expected, Bad(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "Proxy": { "Limits": { "MaxHeadBytes": 1 } } }""", "Proxy:Limits:MaxHeadBytes: 1 is out of range. Expected 8192 to 1048576.")]
    [InlineData("""{ "Proxy": { "Limits": { "HandshakeTimeout": "00:06:00" } } }""", "Proxy:Limits:HandshakeTimeout: 00:06:00 is out of range. Expected 00:00:01 to 00:05:00.")]
    [InlineData("""{ "Leaves": { "ValidityDays": 31 } }""", "Leaves:ValidityDays: 31 is out of range. Expected 1 to 30.")]
    [InlineData("""{ "CertificateAuthority": { "LifetimeYears": 0 } }""", "CertificateAuthority:LifetimeYears: 0 is out of range. Expected 1 to 30.")]
    [InlineData("""{ "Masking": { "MaxNamesPerVault": 0 } }""", "Masking:MaxNamesPerVault: 0 is out of range. Expected 1 to 4096.")]
    [InlineData("""{ "Audit": { "Capacity": 0 } }""", "Audit:Capacity: 0 is out of range. Expected 1 to 1048576.")]
    [InlineData("""{ "Audit": { "Deadline": "00:02:00" } }""", "Audit:Deadline: 00:02:00 is out of range. Expected 00:00:00.0100000 to 00:01:00.")]
    [InlineData("""{ "Inspection": { "MaxCharacters": 1 } }""", "Inspection:MaxCharacters: 1 is out of range. Expected 1024 to 268435456.")]
    [InlineData("""{ "Inspection": { "Deadline": "00:02:00" } }""", "Inspection:Deadline: 00:02:00 is out of range. Expected 00:00:00.0100000 to 00:01:00.")]
    [InlineData("""{ "Policy": { "File": "" } }""", "Policy:File: (empty) is not allowed. Expected a value.")]
    [InlineData("""{ "Proxy": { "StatusHost": "DLP" } }""", "Proxy:StatusHost: \"DLP\" does not have the right form. Expected ^")]
    [InlineData("""{ "Origin": { "DangerousAcceptInvalidCertificateFor": [ { "Reason": "old box" } ] } }""", "Origin:DangerousAcceptInvalidCertificateFor:0:Host: (empty) is not allowed.")]
    public void OutOfRange_IsNamedWithValueAndRange(string json, string expected) => Assert.StartsWith(expected, Bad(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "Proxy": { "Listen": ["proxy.example:8080"] } }""", "Proxy:Listen:0: \"proxy.example:8080\" is not an address and port.")]
    [InlineData("""{ "Proxy": { "Listen": ["10.0.0.5"] } }""", "Proxy:Listen:0: \"10.0.0.5\" is not an address and port.")]
    [InlineData("""{ "Proxy": { "Listen": ["10.0.0.5:8080", "10.0.0.5:8080"] } }""", "Proxy:Listen: \"10.0.0.5:8080\" appears twice.")]
    [InlineData("""{ "Proxy": { "ConnectPorts": [443, 0] } }""", "Proxy:ConnectPorts:1: 0 is not a port.")]
    [InlineData("""{ "Proxy": { "PlainPorts": [65536] } }""", "Proxy:PlainPorts:0: 65536 is not a port.")]
    [InlineData("""{ "Proxy": { "Networks": [ { "Network": "10.20.0.1/16", "Name": "a" } ] } }""", "Proxy:Networks:0:Network: \"10.20.0.1/16\" is not a network in CIDR notation.")]
    [InlineData("""{ "Telemetry": { "MetricsNetworks": ["10.0.0.0/8", "everybody"] } }""", "Telemetry:MetricsNetworks:1: \"everybody\" is not a network in CIDR notation.")]
    [InlineData("""{ "Telemetry": { "OtlpEndpoint": "collector:4318" } }""", "Telemetry:OtlpEndpoint: \"collector:4318\" is not an http or https address.")]
    [InlineData("""{ "Proxy": { "Limits": { "MaxInspectedBytesInFlight": 1048576 } } }""", "Proxy:Limits:MaxInspectedBytesInFlight: 1048576 is too little for one body of Proxy:Limits:MaxInspectedBodyBytes (33554432).")]
    public void RulesOverSeveralFields_AreChecked(string json, string expected) => Assert.StartsWith(expected, Bad(json), StringComparison.Ordinal);

    [Fact]
    public void ManyProblems_AreReportedTogether()
    {
        var outcome = Load("""
            {
              "Proxi": {},
              "Proxy": { "Listen": ["nowhere"], "Limits": { "MaxHeadBytes": "lots", "MaxConnections": 0, "Typo": 1 } },
              "Audit": { "Capacity": 0, "MaxBatch": 0 },
              "Log": { "Level": "Loud" }
            }
            """);
        Assert.Null(outcome.Settings);
        Assert.Equal(
            ["Audit:Capacity", "Audit:MaxBatch", "Log:Level", "Proxi", "Proxy:Limits:MaxConnections", "Proxy:Limits:MaxHeadBytes", "Proxy:Limits:Typo", "Proxy:Listen:0"],
            outcome.Problems.Select(static p => p.Path).Order(StringComparer.Ordinal));
        Assert.All(outcome.Problems, static p => Assert.DoesNotContain('\n', p.ToString()));
    }

    [Fact]
    public void InvalidJson_NamesLineAndColumnFromOne()
    {
        var line = Bad("{\n\"Proxy\":{\n \"a\" 1}}");
        Assert.Contains("dlp.json: not valid JSON. Line 3, column 6: ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{")]
    public void OtherThanAnObject_IsOneProblem(string json) => Assert.Contains("not valid JSON", Bad(json), StringComparison.Ordinal);

    [Fact]
    public void DuplicateKey_IsAProblem() => Assert.Contains("not valid JSON", Bad("""{ "Log": { "Json": true, "json": false } }"""), StringComparison.Ordinal);

    [Fact]
    public void MissingFile_IsOneProblem()
    {
        var problem = Assert.Single(SettingsLoader.Load(Path.Combine(_folder.Path, "none.json"), NoVariables).Problems);
        Assert.Contains("none.json: no such file.", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void EnvironmentVariable_OverridesTheFile()
    {
        var path = _folder.Write("dlp.json", """{ "Proxy": { "Listen": ["10.0.0.5:1"] }, "Log": { "Level": "Error" } }""");
        var outcome = SettingsLoader.Load(path, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DLP_Proxy__Listen__0"] = "10.0.0.6:2",
            ["dlp_log__level"] = "Debug",
            ["DLP_DEBUG"] = "1",
            ["OTHER_Proxy__Listen__0"] = "nonsense",
        });
        Assert.Equal(["10.0.0.6:2"], outcome.Settings!.Proxy.Listen);
        Assert.Equal(LogLevel.Debug, outcome.Settings.Log.Level);
    }

    [Fact]
    public void MisspeltEnvironmentVariable_IsRefused()
    {
        var problem = Assert.Single(SettingsLoader.Load(null, new Dictionary<string, string>(StringComparer.Ordinal) { ["DLP_Proxy__Listn__0"] = "10.0.0.6:2" }).Problems);
        Assert.Equal("Proxy:Listn: unknown key. Did you mean \"Listen\"?", problem.ToString());
    }

    [Fact]
    public void RelativePaths_StartAtTheFilesFolder()
    {
        var outcome = Load("{}");
        Assert.Equal(Path.Combine(_folder.Path, "policy.yaml"), outcome.Resolve(outcome.Settings!.Policy.File));
    }

    [Fact]
    public void LongValue_IsCutInTheMessage() => Assert.True(Bad($$"""{ "Log": { "Level": "{{new string('x', 5000)}}" } }""").Length < 400);

    private SettingsOutcome Load(string json) => SettingsLoader.Load(_folder.Write("dlp.json", json), NoVariables);

    private Settings Good(string json)
    {
        var outcome = Load(json);
        Assert.Empty(outcome.Problems);
        return outcome.Settings!;
    }

    private string Bad(string json)
    {
        var outcome = Load(json);
        Assert.Null(outcome.Settings);
        return Assert.Single(outcome.Problems).ToString();
    }
}
