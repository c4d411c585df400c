using Dlp.Policy.Boundaries;
using Dlp.Policy.Documents;
using Dlp.Policy.Snapshots;

namespace Dlp.Storage.Policies;

/// <summary>
/// Keeps the policy of one file in force: compiles it at start, again whenever it or a file it names changes, and stays with the last good one
/// when the new one is not. Thread-safe; <see cref="Current"/> is one read.
/// </summary>
public sealed class PolicyFileStore : IPolicySource, IAsyncDisposable
{
    // A file that never stands still is looked at again with the next poll.
    private const int MaxCompilations = 5;

    private readonly PolicyFileOptions _options;
    private readonly PolicyVocabulary _vocabulary;
    private readonly TimeProvider _time;
    private readonly Action<PolicyLoadOutcome> _report;
    private readonly PolicyFileReader _reader;
    private readonly SemaphoreSlim _loading = new(1, 1);
    private readonly CancellationTokenSource _stopping = new();
    private readonly PolicyFileNotices _notices;
    private Task _watching = Task.CompletedTask;
    private volatile PolicySnapshot? _current;
    private PolicyFileReading? _judged;
    private PolicyCompanionFiles? _companions;
    private int _disposed;

    private PolicyFileStore(PolicyFileOptions options, PolicyVocabulary vocabulary, TimeProvider time, Action<PolicyLoadOutcome> report)
    {
        (_options, _vocabulary, _time, _report) = (options, vocabulary, time, report);
        _reader = new PolicyFileReader(options, time);
        _notices = new PolicyFileNotices(options.Path);
    }

    /// <summary>The last good snapshot; stays after disposal.</summary>
    public PolicySnapshot Current => _current ?? throw new InvalidOperationException("OpenAsync gives out no store without a policy.");

    /// <summary>Loads the file and begins to watch it. A file that gives no policy is an outcome, not an exception.</summary>
    /// <param name="options">Where and how.</param>
    /// <param name="vocabulary">The names documents may use.</param>
    /// <param name="time">Clock of delays and polling.</param>
    /// <param name="report">
    /// Told of every later load, one at a time, on a pool thread: log and audit it. The first load is in the result instead.
    /// The same bad document is reported once.
    /// </param>
    /// <param name="cancellationToken">Stops the first load.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<PolicyFileOpening> OpenAsync(
        PolicyFileOptions options, PolicyVocabulary vocabulary, TimeProvider time, Action<PolicyLoadOutcome> report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(report);
        options.Check();
        var store = new PolicyFileStore(options, vocabulary, time, report);
        PolicyLoadOutcome? outcome = null;
        try
        {
            outcome = await store.LoadAsync(cancellationToken);
        }
        finally
        {
            if (outcome?.Succeeded != true)
                await store.DisposeAsync();
        }

        if (!outcome!.Succeeded)
            return new PolicyFileOpening(null, outcome);
        store._watching = Task.Run(store.WatchAsync, CancellationToken.None);
        return new PolicyFileOpening(store, outcome);
    }

    /// <summary>Reads the file now, for a signal or an administrator's button, and reports as usual. Null when it holds what was judged before.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<PolicyLoadOutcome?> ReloadAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            var outcome = await LoadAsync(cancellationToken);
            if (outcome is not null)
                Report(outcome);
            return outcome;
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        await _stopping.CancelAsync();
        await _watching;
        _notices.Dispose();
        _stopping.Dispose();
    }

    private async Task WatchAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                await _notices.WaitAsync(_options.PollInterval, _time, _stopping.Token);
                _ = await ReloadAsync(_stopping.Token);
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // A watcher that dies silently would leave every later correction of the policy without effect.
                Report(Refused([new PolicyError(0, 0, "", $"Reloading failed ({exception.GetType().Name}); it is tried again.")]));
            }
        }
    }

    // Null when the file is as it was judged last.
    private async Task<PolicyLoadOutcome?> LoadAsync(CancellationToken cancellationToken)
    {
        var reading = await _reader.ReadAsync(_judged?.Hash, cancellationToken);
        if (_judged is { } judged && reading.IsSameAs(judged) && _companions?.HaveChanged != true)
            return null;
        if (reading.Problem is { } problem)
        {
            (_judged, _companions) = (reading, null);
            return Refused([new PolicyError(0, 0, "", problem)]);
        }

        var compilation = await CompileAsync(reading.Bytes!, cancellationToken);
        _judged = reading with { Bytes = null };
        if (!compilation.Succeeded)
            return Refused(compilation.Errors);

        // One reference, written once: an exchange sees the old policy or the new one, nothing between.
        _current = compilation.Snapshot;
        return new PolicyLoadOutcome(_options.Path, compilation.Snapshot, [], compilation.Snapshot.Version);
    }

    // A list cut off in the middle of being written is a valid one with fewer terms, so files must stand still while they are read.
    private async Task<PolicyCompilation> CompileAsync(byte[] document, CancellationToken cancellationToken)
    {
        PolicyCompilation compilation;
        var attempt = 0;
        do
        {
            _companions = new PolicyCompanionFiles(_options.Path, _options.DangerousAllowWorldWritable);
            compilation = PolicyCompiler.Compile(document, _vocabulary, _companions);
            if (_companions.IsEmpty)
                break;
            await Task.Delay(_options.SettleTime, _time, cancellationToken);
        }
        while (_companions.HaveChanged && ++attempt < MaxCompilations);

        return compilation;
    }

    private PolicyLoadOutcome Refused(System.Collections.Immutable.ImmutableArray<PolicyError> errors) =>
        new(_options.Path, null, errors, _current?.Version ?? "");

    private void Report(PolicyLoadOutcome outcome)
    {
        try
        {
            _report(outcome);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The policy is in force already; a listener's fault must not end the watching.
        }
    }
}
