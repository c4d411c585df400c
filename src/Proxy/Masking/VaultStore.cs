using System.Security.Cryptography;
using System.Text;

namespace Dlp.Proxy.Masking;

/// <summary>
/// Every conversation's vault, in memory only. A vault is found by subject, app and conversation id together; it is forgotten after
/// <see cref="VaultOptions.TimeToLive"/> without use, and when the bounds are reached. Thread-safe.
/// </summary>
/// <remarks>
/// An exchange that holds a vault keeps it usable after eviction, so an answer under way is still restored; only the next request
/// of that conversation starts empty, and since placeholders are derived from the value it gets the same ones again.
/// </remarks>
public sealed class VaultStore : IDisposable
{
    private const int LongestId = 256;
    private readonly Lock _gate = new();
    private readonly Dictionary<VaultName, ConversationVault> _vaults = [];
    private readonly LinkedList<ConversationVault> _empty = new();
    private readonly LinkedList<ConversationVault> _filled = new();
    private readonly VaultCipher _cipher = new();
    private readonly PlaceholderKey _key;
    private readonly TimeProvider _time;
    private readonly ITimer _sweeper;
    private long _bytes;
    private long _unnamed;
    private long _evictedVaults;
    private long _evictedEntries;
    private long _expiredVaults;

    /// <summary>Starts empty.</summary>
    /// <param name="options">Bounds.</param>
    /// <param name="key">Derives the placeholders.</param>
    /// <param name="time">Clock for expiry.</param>
    /// <exception cref="ArgumentException">The options are out of range.</exception>
    public VaultStore(VaultOptions options, PlaceholderKey key, TimeProvider time)
    {
        if (options.Validate() is [var problem, ..])
            throw new ArgumentException(problem, nameof(options));
        Options = options;
        _key = key;
        _time = time;
        // Values are forgotten on time even when nobody asks for anything.
        var interval = TimeSpan.FromTicks(Math.Min(options.TimeToLive.Ticks / 4, TimeSpan.FromMinutes(5).Ticks));
        _sweeper = time.CreateTimer(static store => ((VaultStore)store!).Sweep(), this, interval, interval);
    }

    /// <summary>Vaults that can be found now.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _empty.Count + _filled.Count;
        }
    }

    /// <summary>Bytes of encrypted values in vaults that can be found, bookkeeping included.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Vaults with values dropped because a bound was reached, since the start.</summary>
    public long EvictedVaults => Interlocked.Read(ref _evictedVaults);

    /// <summary>Single values dropped because a vault was full, since the start.</summary>
    public long EvictedEntries => Interlocked.Read(ref _evictedEntries);

    /// <summary>Vaults with values forgotten after their time to live, since the start.</summary>
    public long ExpiredVaults => Interlocked.Read(ref _expiredVaults);

    internal VaultOptions Options { get; }

    /// <summary>The vault of a conversation; a new, empty one when none is known for this subject.</summary>
    /// <param name="subjectId">Immutable id of the subject; never empty.</param>
    /// <param name="app">Name of the app.</param>
    /// <param name="conversation">Conversation id within the app; empty gives a new vault that nobody finds until it is linked.</param>
    /// <exception cref="ArgumentException">The subject is empty: a vault without an owner would be shared.</exception>
    public ConversationVault Open(string subjectId, string app, string conversation)
    {
        ArgumentException.ThrowIfNullOrEmpty(subjectId);
        if (conversation.Length == 0)
            return Create(subjectId, app, "\0" + Interlocked.Increment(ref _unnamed));
        var name = new VaultName(subjectId, app, Shorten(conversation));
        lock (_gate)
        {
            SweepLocked();
            if (_vaults.TryGetValue(name, out var vault))
            {
                Touch(vault);
                ToFront(vault);
                return vault;
            }
            vault = Create(subjectId, app, name.Conversation);
            vault.Names.Add(name.Conversation);
            Attach(vault);
            MakeRoom(vault);
            return vault;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _sweeper.Dispose();
        _cipher.Dispose();
    }

    /// <summary>A value was placed: accounts for its bytes and keeps the bounds.</summary>
    internal void Used(ConversationVault vault, int evictedEntries)
    {
        Touch(vault);
        if (evictedEntries > 0)
            Interlocked.Add(ref _evictedEntries, evictedEntries);
        lock (_gate)
        {
            if (vault.Names.Count == 0)
                return;
            if (vault.Node is null)
                Attach(vault);
            Charge(vault, vault.ByteCount);
            ToFront(vault);
            MakeRoom(vault);
        }
    }

    internal void Touch(ConversationVault vault) => Interlocked.Exchange(ref vault.LastUsed, _time.GetTimestamp());

    /// <summary>Adds a name. Returns the vault that had it before, whose values are to be taken over.</summary>
    internal ConversationVault? Link(ConversationVault vault, string conversation)
    {
        if (conversation.Length == 0)
            return null;
        var name = new VaultName(vault.Subject, vault.App, Shorten(conversation));
        Touch(vault);
        lock (_gate)
        {
            var earlier = _vaults.GetValueOrDefault(name);
            if (ReferenceEquals(earlier, vault))
                return null;
            earlier?.Names.Remove(name.Conversation);
            if (earlier is { Names.Count: 0 })
                Detach(earlier);
            vault.Names.Add(name.Conversation);
            _vaults[name] = vault;
            if (vault.Names.Count > Options.MaxNamesPerVault)
            {
                // The first name is what the client itself uses; the oldest announced one goes.
                var dropped = vault.Names.Count > 2 ? 1 : 0;
                _vaults.Remove(name with { Conversation = vault.Names[dropped] });
                vault.Names.RemoveAt(dropped);
            }
            Attach(vault);
            MakeRoom(vault);
            return earlier;
        }
    }

    /// <summary>Forgets what has expired.</summary>
    internal void Sweep()
    {
        lock (_gate)
            SweepLocked();
    }

    private ConversationVault Create(string subject, string app, string conversation)
    {
        var vault = new ConversationVault(this, _cipher, _key.ForSubject(subject), subject, app, conversation);
        Touch(vault);
        return vault;
    }

    private void Attach(ConversationVault vault)
    {
        foreach (var conversation in vault.Names)
            _vaults.TryAdd(new VaultName(vault.Subject, vault.App, conversation), vault);
        if (vault.Node is not null)
            return;
        vault.QueuedAt = _time.GetTimestamp();
        vault.Node = (vault.IsEmpty ? _empty : _filled).AddFirst(vault);
        Charge(vault, vault.ByteCount);
    }

    private void Detach(ConversationVault vault)
    {
        foreach (var conversation in vault.Names)
        {
            var name = new VaultName(vault.Subject, vault.App, conversation);
            if (ReferenceEquals(_vaults.GetValueOrDefault(name), vault))
                _vaults.Remove(name);
        }
        vault.Node?.List!.Remove(vault.Node);
        vault.Node = null;
        Charge(vault, 0);
    }

    private void Charge(ConversationVault vault, long bytes)
    {
        Interlocked.Add(ref _bytes, bytes - vault.ChargedBytes);
        vault.ChargedBytes = bytes;
    }

    private void ToFront(ConversationVault vault)
    {
        if (vault.Node is not { } node)
            return;
        vault.QueuedAt = _time.GetTimestamp();
        node.List!.Remove(node);
        (vault.IsEmpty ? _empty : _filled).AddFirst(node);
    }

    /// <summary>Empty vaults go first: they lose nothing, and every request that names a conversation opens one.</summary>
    private void MakeRoom(ConversationVault current)
    {
        while (_empty.Count + _filled.Count > Options.MaxVaults && Oldest(_empty, current) is { } empty)
            Detach(empty);
        while ((_empty.Count + _filled.Count > Options.MaxVaults || _bytes > Options.MaxBytes) && Oldest(_filled, current) is { } filled)
        {
            Detach(filled);
            Interlocked.Increment(ref _evictedVaults);
        }
    }

    private static ConversationVault? Oldest(LinkedList<ConversationVault> list, ConversationVault except) =>
        ReferenceEquals(list.Last?.Value, except) ? null : list.Last?.Value;

    private void SweepLocked()
    {
        SweepLocked(_empty);
        SweepLocked(_filled);
    }

    private void SweepLocked(LinkedList<ConversationVault> list)
    {
        var now = _time.GetTimestamp();
        // The list is ordered by opening; a vault used since then by a long answer is moved up, once per sweep at most.
        for (var left = list.Count; left > 0 && list.Last is { } last; left--)
        {
            var vault = last.Value;
            if (_time.GetElapsedTime(Interlocked.Read(ref vault.LastUsed), now) >= Options.TimeToLive)
            {
                if (!vault.IsEmpty)
                    Interlocked.Increment(ref _expiredVaults);
                Detach(vault);
                vault.Clear();
            }
            else if (_time.GetElapsedTime(vault.QueuedAt, now) >= Options.TimeToLive)
            {
                ToFront(vault);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Ids come from outside: a long one is kept as its hash.</summary>
    private static string Shorten(string conversation) =>
        conversation.Length <= LongestId ? conversation : "sha256:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(conversation)));
}
