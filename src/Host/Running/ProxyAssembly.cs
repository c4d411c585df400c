using System.Security.Cryptography;
using Dlp.Audit;
using Dlp.Guardian.Review;
using Dlp.Host.Configuration;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Documents;
using Dlp.Policy.Words;
using Dlp.Proxy;
using Dlp.Proxy.Apps.Catalogue;
using Dlp.Proxy.Certificates;
using Dlp.Proxy.Masking;
using Dlp.Proxy.OriginTls;
using Dlp.Storage.Audit;
using Dlp.Storage.Policies;
using Microsoft.Extensions.Logging;

namespace Dlp.Host.Running;

/// <summary>Makes the proxy's parts from the settings, introduces them to one another, and ends them in reverse order. Failures are lines for people.</summary>
internal sealed class ProxyAssembly : IAsyncDisposable
{
    private readonly List<object> _owned = [];

    private ProxyAssembly()
    {
    }

    /// <summary>The proxy, not yet listening.</summary>
    public ProxyServer Server { get; private set; } = null!;

    /// <summary>The detectors.</summary>
    public static IInspector CreateInspector(InspectorOptions options) => new Inspector(options, TimeProvider.System);

    /// <summary>Everything that the settings name in files: read, judged, and thrown away.</summary>
    public static IReadOnlyList<string> CheckFiles(Settings settings, SettingsOutcome outcome)
    {
        var problems = new List<string>();
        if (Catalogue(settings, outcome, problems) is { } catalogue)
        {
            var path = ResolvedPaths.Policy(settings, outcome);
            try
            {
                var compilation = PolicyCompiler.Compile(File.ReadAllBytes(path), Vocabulary.Create(catalogue), new PolicyCompanionFiles(path));
                problems.AddRange(compilation.Errors.Select(e => $"{path}{e}"));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add($"{path}: the policy document cannot be read. {e.Message} Name one with Policy:File.");
            }
        }

        var authority = ResolvedPaths.Authority(settings, outcome);
        if (authority.CertificatePath is not null || authority.Pkcs12Path is not null || Directory.Exists(authority.Folder))
        {
            var opened = CertificateAuthority.Open(authority, TimeProvider.System);
            opened.Authority?.Dispose();
            if (opened.Failure is { } failure)
            {
                problems.Add("CertificateAuthority: " + failure);
            }
        }

        if (OriginCertificateValidator.TryCreate(ResolvedPaths.Origin(settings, outcome), TimeProvider.System, out var trust) is null)
        {
            problems.Add("Origin: " + trust);
        }

        _ = Egressing.TryCreate(settings, outcome, TimeProvider.System, problems);

        return problems;
    }

    /// <summary>Makes everything; null with the reasons when something is wrong. What was made until then is ended.</summary>
    public static async Task<(ProxyAssembly? Assembly, IReadOnlyList<string> Failures)> CreateAsync(Settings settings, SettingsOutcome outcome, ILoggerFactory logging, Telemetry telemetry, CancellationToken cancellationToken)
    {
        var assembly = new ProxyAssembly();
        var failures = new List<string>();
        if (await assembly.TryBuildAsync(settings, outcome, logging, telemetry, TimeProvider.System, failures, cancellationToken).ConfigureAwait(false))
        {
            return (assembly, []);
        }

        await assembly.DisposeAsync().ConfigureAwait(false);
        return (null, failures);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        for (var i = _owned.Count - 1; i >= 0; i--)
        {
            switch (_owned[i])
            {
                case IAsyncDisposable asynchronous:
                    await asynchronous.DisposeAsync().ConfigureAwait(false);
                    break;
                case IDisposable disposable:
                    disposable.Dispose();
                    break;
            }
        }

        _owned.Clear();
    }

    private async Task<bool> TryBuildAsync(Settings settings, SettingsOutcome outcome, ILoggerFactory logging, Telemetry telemetry, TimeProvider time, List<string> failures, CancellationToken cancellationToken)
    {
        var logger = logging.CreateLogger("Dlp.Host");
        Relaxations.Report(settings, logger);
        if (Catalogue(settings, outcome, failures) is not { } catalogue)
        {
            return false;
        }

        if (DataFolder.Ensure(ResolvedPaths.Data(settings, outcome)) is { } folderProblem)
        {
            failures.Add(folderProblem);
            return false;
        }

        var opened = CertificateAuthority.Open(ResolvedPaths.Authority(settings, outcome), time);
        if (opened.Authority is not { } authority)
        {
            failures.Add("certificate authority: " + opened.Failure);
            return false;
        }

        _owned.Add(authority);
        if (opened.WasCreated)
        {
            HostLog.AuthorityCreated(logger, ResolvedPaths.Authority(settings, outcome).Folder, authority.Sha256Fingerprint);
        }

        if (OriginCertificateValidator.TryCreate(ResolvedPaths.Origin(settings, outcome), time, out var trust) is not { } validator)
        {
            failures.Add("origin certificates: " + trust);
            return false;
        }

        if (Egressing.TryCreate(settings, outcome, time, failures) is not { } egress)
        {
            return false;
        }

        var trailPath = ResolvedPaths.Trail(settings, outcome);
        var store = SqliteAuditStore.Open(trailPath);
        if (store.Value is null)
        {
            failures.Add("audit trail: " + store.Problem);
            return false;
        }

        var trail = AuditTrail.Start(store.Value, settings.Audit, time, health => Report(logger, health));
        _owned.Add(trail); // owns the store

        var policies = await PolicyFileStore.OpenAsync(
            new PolicyFileOptions { Path = ResolvedPaths.Policy(settings, outcome) },
            Vocabulary.Create(catalogue),
            time,
            loaded => PolicyChanged(loaded, trail, logger, time),
            cancellationToken).ConfigureAwait(false);
        if (!policies.Succeeded)
        {
            failures.AddRange(policies.Outcome.ErrorLines.Select(static l => "policy: " + l));
            return false;
        }

        _owned.Add(policies.Store);
        PolicyChanged(policies.Outcome, trail, logger, time);
        if (PlaceholderKeyFile.Open(ResolvedPaths.PlaceholderKey(settings, outcome), out var keyProblem) is not { } key)
        {
            failures.Add("placeholder key: " + keyProblem);
            return false;
        }

        var vaults = new VaultStore(settings.Masking, key, time);
        _owned.Add(vaults);
        var tags = Guardian.Types.SensitiveInformationTypes.All.ToDictionary(static t => t.Id, static t => t.PlaceholderTag, StringComparer.Ordinal);
        Server = new ProxyServer(new ProxyParts
        {
            Options = settings.Proxy,
            Catalogue = catalogue,
            Authority = authority,
            Leaves = settings.Leaves,
            OriginCertificates = validator,
            Guard = egress.Guard,
            Dialer = egress.Dialer,
            DangerousHostOverrides = egress.Overrides,
            Inspector = new Inspector(settings.Inspection, time),
            Policies = policies.Store,
            Audit = trail,
            Vaults = vaults,
            PlaceholderTag = type => tags.TryGetValue(type, out var tag) ? tag : policies.Store.Current.CustomTypes.Find(type)?.Type.PlaceholderTag ?? "MASKED",
            RenderMetrics = telemetry.Render,
            Logging = logging,
            Time = time,
        });
        _owned.Add(Server);
        return true;
    }

    private static AppCatalogue? Catalogue(Settings settings, SettingsOutcome outcome, List<string> problems)
    {
        string? overrides = null;
        if (settings.Proxy.CatalogueFile.Length > 0)
        {
            var path = outcome.Resolve(settings.Proxy.CatalogueFile);
            try
            {
                overrides = File.ReadAllText(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add($"Proxy:CatalogueFile: {path} cannot be read. {e.Message}");
                return null;
            }
        }

        var loaded = AppCatalogue.Load(overrides);
        problems.AddRange(loaded.Problems.Select(p => $"Proxy:CatalogueFile: {settings.Proxy.CatalogueFile}({p.Line}): {p.Reason}"));
        return loaded.Problems.IsEmpty ? loaded.Catalogue : null;
    }

    private static void Report(ILogger logger, AuditHealth health)
    {
        if (health.IsHealthy)
        {
            HostLog.AuditRecovered(logger);
        }
        else
        {
            HostLog.AuditFailing(logger, health.Problem ?? "");
        }
    }

    private static void PolicyChanged(PolicyLoadOutcome loaded, AuditTrail trail, ILogger logger, TimeProvider time)
    {
        if (loaded.Succeeded)
        {
            HostLog.PolicyLoaded(logger, loaded.Loaded.Version, loaded.Loaded.Rules.Length);
        }
        else
        {
            foreach (var line in loaded.ErrorLines.Take(20))
            {
                HostLog.PolicyRefused(logger, line);
            }
        }

        // Who decides what is part of the trail; a lost record here leaves the log line above.
        _ = trail.RecordAsync(
            new AuditRecord
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                Time = time.GetUtcNow(),
                Kind = AuditKind.Policy,
                SubjectId = "system",
                SubjectName = "dlp",
                SubjectSource = "system",
                ClientAddress = "",
                App = "",
                Host = "",
                Port = 0,
                Action = loaded.Succeeded ? DecisionAction.Allow : DecisionAction.Block,
                Cause = DecisionCause.NoMatch,
                PolicyVersion = loaded.VersionInForce,
                Reason = loaded.Succeeded ? "policy loaded" : $"policy refused: {loaded.Errors.Length} errors",
            },
            CancellationToken.None).AsTask();
    }
}
