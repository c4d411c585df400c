using System.Collections.Concurrent;
using Dlp.Policy.Documents;
using Dlp.Policy.Snapshots;
using Dlp.Policy.Words;
using Dlp.Storage.Policies;

namespace Dlp.Storage.Tests.Policies;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class PolicyFileStoreTests : IDisposable
{
    private static readonly PolicyVocabulary Vocabulary = new([new SensitiveInformationType("JWT", SensitiveInformationCategory.Secret, "", "", "", "JWT", 0.5)]);

    private static readonly PolicyQuestion Question = new(
        new Subject("s", "n", [], "test"), new Destination("a.example", 443, "a.example", ""), Direction.Request, [], Inspection.Clean);

    // Generous: the machine is shared. Tests end as soon as the thing happens.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("dlp-policy-").FullName;
    private readonly BlockingCollection<PolicyLoadOutcome> _outcomes = [];

    private string PolicyPath => Path.Combine(_folder, "policy.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task GoodFile_IsInForceAtStart()
    {
        Write(Policy("one"));

        var opening = await OpenAsync();

        Assert.True(opening.Succeeded);
        await using var store = opening.Store;
        Assert.Equal("one", store.Current.Name);
        Assert.Equal(store.Current.Version, opening.Outcome.VersionInForce);
        Assert.Empty(opening.Outcome.Errors);
    }

    [Fact]
    public async Task BadFileAtStart_IsAnOutcomeWithItsErrors()
    {
        Write("version: 1\nname: one\ndefault: alow\nrules: []\n");

        var opening = await OpenAsync();

        Assert.False(opening.Succeeded);
        Assert.Equal("", opening.Outcome.VersionInForce);
        Assert.Equal($"{PolicyPath}(3,10) default: Expected one of allow, log, block; found 'alow'. Did you mean 'allow'?", Assert.Single(opening.Outcome.ErrorLines));
    }

    [Theory]
    [InlineData("missing.yaml", "Cannot read the file")]
    [InlineData("no/such/folder/policy.yaml", "Cannot read the file")]
    [InlineData(".", "Cannot read the file")]
    public async Task UnreadableFileAtStart_IsAnOutcome(string name, string message)
    {
        var opening = await OpenAsync(new PolicyFileOptions { Path = Path.Combine(_folder, name), SettleTime = TimeSpan.FromMilliseconds(10) });

        Assert.False(opening.Succeeded);
        Assert.Contains(message, Assert.Single(opening.Outcome.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileOverTheBudget_IsRefusedWithoutReadingItAll()
    {
        await using (var file = File.Create(PolicyPath))
            file.SetLength(1L << 32);
        SetPrivate();

        var opening = await OpenAsync();

        Assert.Contains("4194304 are allowed", Assert.Single(opening.Outcome.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileAnybodyMayWrite_IsRefusedUnlessAllowed()
    {
        Write(Policy("one"));
        File.SetUnixFileMode(PolicyPath, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite);

        var refused = await OpenAsync();
        var allowed = await OpenAsync(new PolicyFileOptions { Path = PolicyPath, DangerousAllowWorldWritable = true });

        Assert.Contains("chmod o-w", Assert.Single(refused.Outcome.Errors).Message, StringComparison.Ordinal);
        Assert.True(allowed.Succeeded);
        await allowed.Store.DisposeAsync();
    }

    [Fact]
    public async Task PermissionsOpenedLater_KeepTheLastGood()
    {
        await using var store = await OpenGoodAsync("one");

        File.SetUnixFileMode(PolicyPath, File.GetUnixFileMode(PolicyPath) | UnixFileMode.OtherWrite);

        Assert.Contains("chmod o-w", Assert.Single(Next().Errors).Message, StringComparison.Ordinal);
        Assert.Equal("one", store.Current.Name);
    }

    [Theory]
    [InlineData("rewritten in place")]
    [InlineData("renamed over")]
    [InlineData("deleted and made anew")]
    [InlineData("behind a link")]
    public async Task ChangedFile_IsInForceSoonAndReportedOnce(string how)
    {
        if (how == "behind a link")
        {
            Directory.CreateDirectory(Path.Combine(_folder, "v1"));
            File.WriteAllText(Path.Combine(_folder, "v1", "policy.yaml"), Policy("one"));
            File.CreateSymbolicLink(Path.Combine(_folder, "data"), "v1");
            File.CreateSymbolicLink(PolicyPath, "data/policy.yaml");
        }
        else
        {
            Write(Policy("one"));
        }

        await using var store = (await OpenAsync()).Store!;
        switch (how)
        {
            case "rewritten in place":
                Write(Policy("two"));
                break;
            case "renamed over":
                Replace(Policy("two"));
                break;
            case "deleted and made anew":
                File.Delete(PolicyPath);
                Write(Policy("two"));
                break;
            default:
                // As Kubernetes exchanges a ConfigMap: the link in the middle is renamed, the file's own path never changes.
                Directory.CreateDirectory(Path.Combine(_folder, "v2"));
                File.WriteAllText(Path.Combine(_folder, "v2", "policy.yaml"), Policy("two"));
                File.CreateSymbolicLink(Path.Combine(_folder, "new"), "v2");
                Run("mv", "-T", Path.Combine(_folder, "new"), Path.Combine(_folder, "data"));
                break;
        }

        var outcome = Next();
        if (how == "deleted and made anew" && !outcome.Succeeded)
            outcome = Next(); // On a busy machine the moment without a file may be long enough to be reported.
        Assert.Equal("two", outcome.Loaded?.Name);
        Assert.Equal("two", store.Current.Name);
        Assert.Equal(store.Current.Version, outcome.VersionInForce);
        Assert.False(_outcomes.TryTake(out _, TimeSpan.FromMilliseconds(500)));
    }

    [Fact]
    public async Task WithoutNotices_PollingFindsTheChange()
    {
        Write(Policy("one"));
        var time = new ManualTime();
        var options = new PolicyFileOptions { Path = PolicyPath, PollInterval = TimeSpan.FromHours(1), SettleTime = TimeSpan.FromMilliseconds(10) };
        var opening = PolicyFileStore.OpenAsync(options, Vocabulary, time, _outcomes.Add, default);
        await time.RunUntilAsync(opening);
        var store = (await opening).Store!;

        // A change that gives no notice: the same inode seen through another name of a hard link, in another folder.
        var elsewhere = Directory.CreateTempSubdirectory("dlp-policy-").FullName;
        var link = Path.Combine(elsewhere, "other-name");
        Run("ln", PolicyPath, link);
        File.WriteAllText(link, Policy("two"));
        Assert.False(_outcomes.TryTake(out _, TimeSpan.FromMilliseconds(300)));
        Assert.Equal("one", store.Current.Name);

        await time.RunUntilAsync(Task.Run(() => Assert.Equal("two", Next().Loaded?.Name)), TimeSpan.FromHours(1));
        await store.DisposeAsync();
        Directory.Delete(elsewhere, recursive: true);
    }

    [Fact]
    public async Task BadDocument_IsReportedOnceAndTheLastGoodStaysUntilAGoodOneComes()
    {
        await using var store = await OpenGoodAsync("one");
        var version = store.Current.Version;

        Replace("version: 1\nname: two\ndefault: allow\nrules:\n  - id: a\n    mode: enforce\n    action: blok\n");
        var refused = Next();
        Assert.False(refused.Succeeded);
        Assert.Equal((7, 13), (Assert.Single(refused.Errors).Line, refused.Errors[0].Column));
        Assert.Equal(version, refused.VersionInForce);
        Assert.Equal(version, store.Current.Version);
        Assert.False(_outcomes.TryTake(out _, TimeSpan.FromMilliseconds(600)));

        Replace(Policy("three"));
        Assert.Equal("three", Next().Loaded?.Name);
        Assert.Equal("three", store.Current.Name);
    }

    [Fact]
    public async Task BadDocumentTakenBack_BringsTheFormerOneInForceAgain()
    {
        await using var store = await OpenGoodAsync("one");

        Replace("nonsense");
        Assert.False(Next().Succeeded);
        Replace(Policy("one"));

        Assert.Equal("one", Next().Loaded?.Name);
    }

    [Fact]
    public async Task DeletedFile_KeepsTheLastGood()
    {
        await using var store = await OpenGoodAsync("one");

        File.Delete(PolicyPath);

        Assert.Contains("Cannot read", Assert.Single(Next().Errors).Message, StringComparison.Ordinal);
        Assert.Equal("one", store.Current.Name);
    }

    [Fact]
    public async Task SlowWriter_NeverHasHalfADocumentTaken()
    {
        await using var store = await OpenGoodAsync("one", settle: 1_000);
        var whole = Policy("two", 50);

        // Every prefix that ends after a rule is a valid document with fewer rules.
        await using (var file = new FileStream(PolicyPath, FileMode.Create, FileAccess.Write, FileShare.ReadWrite))
        {
            foreach (var line in whole.Split('\n'))
            {
                file.Write(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
                file.Flush();
                await Task.Delay(60); // Slower in all than the settle time, quicker from line to line.
            }
        }

        Assert.Equal(50, Next().Loaded?.Rules.Length);
        Assert.Equal(50, store.Current.Rules.Length);
        Assert.Empty(_outcomes);
    }

    [Fact]
    public async Task ListenerThatThrows_DoesNotEndTheWatching()
    {
        Write(Policy("one"));
        var calls = 0;
        var options = new PolicyFileOptions { Path = PolicyPath, PollInterval = TimeSpan.FromMilliseconds(100), SettleTime = TimeSpan.FromMilliseconds(10) };
        var opening = await PolicyFileStore.OpenAsync(options, Vocabulary, TimeProvider.System, outcome => { calls++; _outcomes.Add(outcome); throw new InvalidOperationException(); }, default);
        await using var store = opening.Store!;

        Replace(Policy("two"));
        Assert.Equal("two", Next().Loaded?.Name);
        Replace(Policy("three"));
        Assert.Equal("three", Next().Loaded?.Name);
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task ReloadAsync_TellsWhetherAnythingChanged()
    {
        Write(Policy("one"));
        var opening = await OpenAsync(new PolicyFileOptions { Path = PolicyPath, PollInterval = TimeSpan.FromHours(1), SettleTime = TimeSpan.FromMilliseconds(10) });
        await using var store = opening.Store!;

        Assert.Null(await store.ReloadAsync(default));
        Replace(Policy("two"));
        _ = await store.ReloadAsync(default); // The watcher may have been faster.

        Assert.Equal("two", store.Current.Name);
        Assert.Single(_outcomes);
    }

    [Fact]
    public async Task AfterDisposal_NothingIsLoadedAndTheLastGoodStays()
    {
        var store = await OpenGoodAsync("one");
        await store.DisposeAsync();
        await store.DisposeAsync();

        Replace(Policy("two"));

        Assert.False(_outcomes.TryTake(out _, TimeSpan.FromMilliseconds(400)));
        Assert.Equal("one", store.Current.Name);
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(3000, 0)]
    [InlineData(3000, 20_000)]
    public async Task OptionsOutOfRange_AreRefused(int poll, int settle) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => OpenAsync(new PolicyFileOptions
        {
            Path = PolicyPath,
            PollInterval = TimeSpan.FromMilliseconds(poll),
            SettleTime = TimeSpan.FromMilliseconds(settle),
        }));

    [Fact]
    public async Task HundredReloadsWhileOthersDecide_EveryDecisionIsOfOneSnapshot()
    {
        // Odd policies block by rule "r<n>", even ones log by it; version, verdicts and action must always agree.
        Write(Numbered(0));
        var options = new PolicyFileOptions { Path = PolicyPath, PollInterval = TimeSpan.FromHours(1), SettleTime = TimeSpan.FromMilliseconds(10) };
        await using var store = (await OpenAsync(options)).Store!;
        using var done = new CancellationTokenSource();
        var seen = new ConcurrentDictionary<int, int>();
        var deciders = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            long decisions = 0;
            while (!done.IsCancellationRequested)
            {
                var snapshot = store.Current;
                var number = int.Parse(snapshot.Name.AsSpan(1));
                var decision = snapshot.Decide(Question);
                var expected = number % 2 == 1 ? DecisionAction.Block : DecisionAction.Log;
                Assert.Equal((expected, DecisionCause.Rule), (decision.Action, decision.Cause));
                Assert.Equal([$"r{number}", $"s{number}"], decision.Verdicts.Select(v => v.RuleId));
                Assert.Equal($"p{number}", snapshot.Version[..^13]);
                Assert.False(snapshot.Plan(Question.Subject, Question.Destination).InspectRequest);
                seen[number] = 1;
                decisions++;
            }

            return decisions;
        })).ToList();

        for (var i = 1; i <= 100; i++)
        {
            Replace(Numbered(i));
            _ = await store.ReloadAsync(default);
            Assert.Equal($"p{i}", store.Current.Name);
        }

        await done.CancelAsync();
        Assert.All(await Task.WhenAll(deciders), count => Assert.True(count > 0));
        Assert.Equal(100, _outcomes.Count);
        Assert.All(_outcomes, outcome => Assert.True(outcome.Succeeded));
        Assert.Equal(Enumerable.Range(1, 100).Select(i => $"p{i}"), _outcomes.Select(outcome => outcome.Loaded!.Name));
        Assert.True(seen.Count > 20, $"The deciders saw {seen.Count} of 101 policies.");
    }

    private static string Numbered(int i) =>
        $"version: 1\nname: p{i}\ndefault: allow\nrules:\n  - {{ id: r{i}, mode: enforce, action: {(i % 2 == 1 ? "block" : "log")} }}\n  - {{ id: s{i}, mode: simulation, action: block }}\n";

    private static string Policy(string name, int rules = 1) =>
        $"version: 1\nname: {name}\ndefault: allow\nrules:\n" + string.Concat(Enumerable.Range(0, rules).Select(i => $"  - {{ id: r{i}, mode: enforce, action: log }}\n"));

    private Task<PolicyFileOpening> OpenAsync(PolicyFileOptions? options = null) => PolicyFileStore.OpenAsync(
        options ?? new PolicyFileOptions { Path = PolicyPath, PollInterval = TimeSpan.FromMilliseconds(200), SettleTime = TimeSpan.FromMilliseconds(40) },
        Vocabulary, TimeProvider.System, _outcomes.Add, default);

    private async Task<PolicyFileStore> OpenGoodAsync(string name, int settle = 40)
    {
        Write(Policy(name));
        var opening = await OpenAsync(new PolicyFileOptions { Path = PolicyPath, PollInterval = TimeSpan.FromMilliseconds(200), SettleTime = TimeSpan.FromMilliseconds(settle) });
        Assert.True(opening.Succeeded, string.Join('\n', opening.Outcome.ErrorLines));
        return opening.Store;
    }

    private PolicyLoadOutcome Next()
    {
        Assert.True(_outcomes.TryTake(out var outcome, Patience), "Nothing was reported.");
        return outcome;
    }

    private void Write(string text)
    {
        File.WriteAllText(PolicyPath, text);
        SetPrivate();
    }

    private void SetPrivate() => File.SetUnixFileMode(PolicyPath, UnixFileMode.UserRead | UnixFileMode.UserWrite);

    private void Replace(string text)
    {
        var temporary = PolicyPath + ".tmp";
        File.WriteAllText(temporary, text);
        File.SetUnixFileMode(temporary, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Move(temporary, PolicyPath, overwrite: true);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>A clock whose timers fire when the test says so.</summary>
    private sealed class ManualTime : TimeProvider
    {
        private readonly List<ManualTimer> _timers = [];

        /// <summary>Fires due timers, none later than <paramref name="reach"/> ahead, until the task ends.</summary>
        public async Task RunUntilAsync(Task task, TimeSpan? reach = null)
        {
            while (!task.IsCompleted)
            {
                ManualTimer[] due;
                lock (_timers)
                    due = [.. _timers.Where(timer => timer.Due <= (reach ?? TimeSpan.FromSeconds(1)))];
                foreach (var timer in due)
                    timer.Fire();
                await Task.Delay(5);
            }

            await task;
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new ManualTimer(this, () => callback(state)) { Due = dueTime };
            lock (_timers)
                _timers.Add(timer);
            return timer;
        }

        private sealed class ManualTimer(ManualTime owner, Action fire) : ITimer
        {
            public TimeSpan Due { get; set; }

            public void Fire()
            {
                Dispose();
                fire();
            }

            public bool Change(TimeSpan dueTime, TimeSpan period)
            {
                Due = dueTime;
                return true;
            }

            public void Dispose()
            {
                lock (owner._timers)
                    owner._timers.Remove(this);
            }

            public ValueTask DisposeAsync()
            {
                Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }
}
