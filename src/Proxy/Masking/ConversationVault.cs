using System.Buffers.Binary;
using System.Text;

namespace Dlp.Proxy.Masking;

/// <summary>The mapping kept to restore one conversation's placeholders. Belongs to one subject, never shared; thread-safe.</summary>
/// <remarks>Values are kept encrypted; this object prints nothing of them.</remarks>
public sealed class ConversationVault
{
    private const int MaxAttempts = 64;

    /// <summary>Bytes of bookkeeping per entry, measured roughly: dictionary slot, list node, array headers.</summary>
    private const int EntryOverhead = 160;

    private readonly Lock _gate = new();
    private readonly VaultStore _store;
    private readonly VaultCipher _cipher;
    private readonly byte[] _subjectKey;
    private readonly byte[] _associatedData;
    private readonly Dictionary<ulong, Entry> _entries = [];
    private readonly LinkedList<ulong> _order = new();
    private volatile string[] _tags = [];
    private long _bytes;

    internal ConversationVault(VaultStore store, VaultCipher cipher, byte[] subjectKey, string subject, string app, string conversation)
    {
        _store = store;
        _cipher = cipher;
        _subjectKey = subjectKey;
        Subject = subject;
        App = app;
        _associatedData = AssociatedData(subject, app, conversation);
    }

    /// <summary>True while nothing has been masked in this conversation: answers pass untouched.</summary>
    public bool IsEmpty => _tags.Length == 0;

    /// <summary>Values kept.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _entries.Count;
        }
    }

    internal string Subject { get; }

    internal string App { get; }

    /// <summary>Tags of the values placed so far.</summary>
    internal string[] Tags => _tags;

    internal long ByteCount => Interlocked.Read(ref _bytes);

    // The next five belong to the store and are read and written under its lock, the timestamp excepted.
    internal LinkedListNode<ConversationVault>? Node { get; set; }

    internal List<string> Names { get; } = [];

    internal long ChargedBytes { get; set; }

    internal long QueuedAt { get; set; }

    internal long LastUsed;

    /// <summary>The placeholder of a value: the same value in the same scope always gets the same one.</summary>
    /// <param name="tag">Placeholder tag of the sensitive information type: 2 to 32 upper-case ASCII letters.</param>
    /// <param name="value">The real value; kept encrypted.</param>
    /// <exception cref="ArgumentException">The tag has another form, or the value is empty.</exception>
    public string Place(string tag, ReadOnlySpan<char> value)
    {
        if (!PlaceholderCode.IsTag(tag))
            throw new ArgumentException("A placeholder tag is 2 to 32 upper-case ASCII letters.", nameof(tag));
        if (value.IsEmpty)
            throw new ArgumentException("An empty value has no placeholder.", nameof(value));
        string placeholder;
        var evicted = 0;
        lock (_gate)
        {
            placeholder = PlaceLocked(tag, value, ref evicted);
        }
        _store.Used(this, evicted);
        return placeholder;
    }

    /// <summary>The conversation is also known by this id (services name a conversation in its first answer).</summary>
    /// <param name="conversation">The id; an empty one is ignored. Values known under it for the same subject and app are taken over.</param>
    public void Link(string conversation)
    {
        if (_store.Link(this, conversation) is { } earlier)
        {
            foreach (var (tag, value) in earlier.Copy())
                Place(tag, value);
        }
    }

    /// <summary>Says how much, never what.</summary>
    public override string ToString() => $"vault of {Count} values";

    /// <summary>The tag placed with a code.</summary>
    internal bool TryGetTag(ulong code, out string tag)
    {
        lock (_gate)
        {
            var found = _entries.TryGetValue(code, out var entry);
            tag = entry.Tag;
            return found;
        }
    }

    /// <summary>Whether a code is live.</summary>
    internal bool Knows(ulong code)
    {
        lock (_gate)
            return _entries.ContainsKey(code);
    }

    /// <summary>The real value, or null when it is not, or no longer, here.</summary>
    internal string? Reveal(ulong code)
    {
        byte[] box;
        lock (_gate)
        {
            if (!_entries.TryGetValue(code, out var entry))
                return null;
            box = entry.Box;
        }
        _store.Touch(this);
        return _cipher.Open(box, _associatedData);
    }

    /// <summary>Forgets everything.</summary>
    internal void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
            _order.Clear();
            _tags = [];
            Interlocked.Exchange(ref _bytes, 0);
        }
    }

    private string PlaceLocked(string tag, ReadOnlySpan<char> value, ref int evicted)
    {
        for (uint attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var code = PlaceholderKey.Code(_subjectKey, tag, value, attempt);
            if (!PlaceholderCode.IsUsable(code))
                continue;
            if (!_entries.TryGetValue(code, out var entry))
            {
                Add(code, tag, value, ref evicted);
                return PlaceholderCode.Format(tag, code);
            }
            // A code names one entry whatever its tag: the scanner finds the tag by the code.
            if (entry.Tag == tag && value.SequenceEqual(_cipher.Open(entry.Box, _associatedData)))
            {
                _order.Remove(entry.Node);
                _order.AddFirst(entry.Node);
                return PlaceholderCode.Format(tag, code);
            }
        }
        throw new InvalidOperationException("No placeholder code is free.");
    }

    private void Add(ulong code, string tag, ReadOnlySpan<char> value, ref int evicted)
    {
        var box = _cipher.Seal(value, _associatedData);
        _entries.Add(code, new Entry(tag, box, _order.AddFirst(code)));
        Interlocked.Add(ref _bytes, box.Length + EntryOverhead);
        if (!_tags.Contains(tag))
            _tags = [.. _tags, tag];
        while (_entries.Count > 1 && (_entries.Count > _store.Options.MaxEntriesPerVault || _bytes > _store.Options.MaxBytes))
        {
            var oldest = _order.Last!;
            Interlocked.Add(ref _bytes, -(_entries[oldest.Value].Box.Length + EntryOverhead));
            _entries.Remove(oldest.Value);
            _order.RemoveLast();
            evicted++;
        }
    }

    private List<(string Tag, string Value)> Copy()
    {
        lock (_gate)
        {
            var copy = new List<(string, string)>(_entries.Count);
            for (var node = _order.Last; node is not null; node = node.Previous)
            {
                var entry = _entries[node.Value];
                copy.Add((entry.Tag, _cipher.Open(entry.Box, _associatedData)));
            }
            return copy;
        }
    }

    /// <summary>Subject, app and conversation, each with its length, so that no two sets read the same.</summary>
    private static byte[] AssociatedData(params ReadOnlySpan<string> names)
    {
        using var data = new MemoryStream();
        Span<byte> length = stackalloc byte[4];
        foreach (var name in names)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            data.Write(length);
            data.Write(bytes);
        }
        return data.ToArray();
    }

    private readonly record struct Entry(string Tag, byte[] Box, LinkedListNode<ulong> Node);
}
