using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Answers;

/// <summary>
/// Carries frames from the framer to the client in order. A dialect names the texts in each frame; their channels hold a frame back
/// for as long as its text could be the beginning of a placeholder, and later frames wait behind it.
/// </summary>
internal sealed class AnswerPipeline(ConversationVault vault, AnswerBudget budget, TextCollector? collector) : IDisposable
{
    private readonly Dictionary<string, TextChannel> _channels = [];
    private readonly Queue<AnswerFrame> _queue = new();
    private readonly HashSet<int> _taken = [];
    private readonly List<DataSegment> _segments = [];
    private AnswerFrame _frame = new(default);
    private ReadOnlyMemory<byte> _data;
    private bool _mayHold;
    private long _queuedBytes;
    private int _restored;

    /// <summary>Placeholders put back so far.</summary>
    public int Restored => _restored + _channels.Values.Sum(channel => channel.Restored);

    /// <summary>Starts a frame.</summary>
    /// <param name="raw">All bytes of the frame.</param>
    /// <param name="data">The part that holds text, several lines joined.</param>
    /// <param name="segments">Where the pieces of <paramref name="data"/> lie in <paramref name="raw"/>.</param>
    public void Begin(ReadOnlyMemory<byte> raw, ReadOnlyMemory<byte> data, IReadOnlyList<DataSegment> segments)
    {
        _frame = new AnswerFrame(raw);
        _data = data;
        _segments.Clear();
        _segments.AddRange(segments);
        _taken.Clear();
        _mayHold = PlaceholderScanner.MayHold(vault, data.Span);
    }

    /// <summary>New text of a channel.</summary>
    /// <param name="key">Names the channel.</param>
    /// <param name="token">A string of the frame's document; anything else is ignored.</param>
    /// <param name="form">How values are written.</param>
    /// <param name="mayRepeat">See <see cref="TextChannel"/>.</param>
    public void Delta(string key, JsonElement token, RestoreAs form = RestoreAs.Text, bool mayRepeat = false)
    {
        if (token.ValueKind != JsonValueKind.String)
            return;
        var raw = JsonMarshal.GetRawUtf8Value(token);
        var start = OffsetOf(raw);
        if (Channel(key, form, mayRepeat) is not { } channel || !_taken.Add(start))
            return;
        var text = ArrayPool<char>.Shared.Rent(raw.Length);
        if (JsonToken.TryDecode(raw[1..^1], text, out var length))
            channel.Push(_frame, FrameOffset(start), raw.Length, isJson: true, text.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(text);
    }

    /// <summary>New text of a channel that is not JSON.</summary>
    /// <param name="key">Names the channel.</param>
    /// <param name="segment">Where the text lies.</param>
    /// <param name="isLast">Whether the frame has no more lines; a placeholder does not run across a line break.</param>
    public void LineDelta(string key, DataSegment segment, bool isLast)
    {
        if (Channel(key, RestoreAs.Text, mayRepeat: false) is not { } channel)
            return;
        var raw = _data.Span.Slice(segment.InData, segment.Length);
        var text = ArrayPool<char>.Shared.Rent(raw.Length);
        if (System.Text.Unicode.Utf8.ToUtf16(raw, text, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
            channel.Push(_frame, segment.InFrame, segment.Length, isJson: false, text.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(text);
        if (!isLast)
            channel.Release();
    }

    /// <summary>Whole texts: every string below the element, apart from those given to a channel before and from signed reasoning.</summary>
    public void Snapshot(JsonElement element)
    {
        // Most frames hold no placeholder at all; looking at their bytes once is cheaper than at every token.
        if (_mayHold || collector is not null)
            Walk(element, "", "");
    }

    /// <summary>Leaves a subtree as it is.</summary>
    public void Leave(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
            _taken.Add(OffsetOf(JsonMarshal.GetRawUtf8Value(element)));
        else if (element.ValueKind == JsonValueKind.Object)
            foreach (var property in element.EnumerateObject())
                Leave(property.Value);
        else if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray())
                Leave(item);
    }

    /// <summary>The channels whose keys start so have ended.</summary>
    public void Close(string prefix)
    {
        foreach (var (key, channel) in _channels)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal))
                Close(channel);
        }
    }

    /// <summary>Every channel has ended.</summary>
    public void CloseAll() => Close("");

    /// <summary>The service names the conversation.</summary>
    public void Link(JsonElement id)
    {
        if (id.ValueKind == JsonValueKind.String && JsonText.Read(id) is { Length: > 0 } text)
            vault.Link(text);
    }

    /// <summary>The frame has been read: sends what is safe.</summary>
    public void End(IBufferWriter<byte> output)
    {
        Drain(output);
        if (_queue.Count == 0 && _frame.Pending == 0)
        {
            _frame.WriteTo(output);
            return;
        }
        Enqueue(_frame);
        while (_queue.Count > budget.MaxQueuedFrames || _queuedBytes > budget.MaxQueuedBytes)
        {
            foreach (var slot in _queue.Peek().Slots)
                slot.Holder?.Release();
            Drain(output);
        }
    }

    /// <summary>Bytes between frames, in their order.</summary>
    public void Verbatim(ReadOnlySpan<byte> bytes, IBufferWriter<byte> output)
    {
        if (_queue.Count == 0)
            output.Write(bytes);
        else
            Enqueue(new AnswerFrame(bytes.ToArray()));
    }

    /// <summary>The answer has ended, or goes on without us.</summary>
    public void Finish(IBufferWriter<byte> output)
    {
        CloseAll();
        Drain(output);
    }

    public void Dispose()
    {
        while (_queue.TryDequeue(out var frame))
            frame.Dispose();
    }

    private void Enqueue(AnswerFrame frame)
    {
        frame.Own();
        _queue.Enqueue(frame);
        _queuedBytes += frame.Length;
    }

    private void Drain(IBufferWriter<byte> output)
    {
        while (_queue.TryPeek(out var frame) && frame.Pending == 0)
        {
            _queue.Dequeue();
            _queuedBytes -= frame.Length;
            frame.WriteTo(output);
            frame.Dispose();
        }
    }

    private TextChannel? Channel(string key, RestoreAs form, bool mayRepeat)
    {
        if (_channels.TryGetValue(key, out var channel))
            return channel;
        if (_channels.Count >= budget.MaxChannels)
            return null;
        channel = new TextChannel(key, vault, form, mayRepeat, collector);
        _channels.Add(key, channel);
        return channel;
    }

    private void Close(TextChannel channel)
    {
        channel.Release();
        _restored += channel.Restored;
        _channels.Remove(channel.Key);
    }

    private void Walk(JsonElement element, string name, string place)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                SnapshotToken(element, name, place);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                    Walk(item, name, collector is null ? "" : place + "/" + index++);
                break;
            case JsonValueKind.Object:
                if (SignedReasoning.Is(element))
                    break;
                foreach (var property in element.EnumerateObject())
                {
                    if (!SignedReasoning.IsName(property.Name))
                        Walk(property.Value, property.Name, collector is null ? "" : place + "/" + property.Name);
                }
                break;
        }
    }

    private void SnapshotToken(JsonElement token, string name, string place)
    {
        var raw = JsonMarshal.GetRawUtf8Value(token);
        var isText = collector is not null && TextNames.IsText(name);
        if (!isText && !PlaceholderScanner.MayHold(vault, raw))
            return;
        var start = OffsetOf(raw);
        if (!_taken.Add(start))
            return;
        var text = ArrayPool<char>.Shared.Rent(raw.Length);
        if (JsonToken.TryDecode(raw[1..^1], text, out var length))
        {
            var form = TextNames.IsJson(name) ? RestoreAs.JsonText : RestoreAs.Text;
            var restored = TextRestorer.RestoreWhole(vault, text.AsSpan(0, length), form, out var count);
            _restored += count;
            if (restored is not null)
                _frame.Add(new TextSlot(_frame, FrameOffset(start), raw.Length, isJson: true, "") { Text = restored });
            if (isText)
                collector!.Set(place, restored is null ? text.AsSpan(0, length) : restored);
        }
        ArrayPool<char>.Shared.Return(text);
    }

    private int OffsetOf(ReadOnlySpan<byte> raw) =>
        (int)Unsafe.ByteOffset(ref MemoryMarshal.GetReference(_data.Span), ref MemoryMarshal.GetReference(raw));

    /// <summary>A token lies within one line, for JSON strings hold no raw line breaks.</summary>
    private int FrameOffset(int inData)
    {
        var at = _segments.Count - 1;
        while (at > 0 && _segments[at].InData > inData)
            at--;
        return inData - _segments[at].InData + _segments[at].InFrame;
    }
}
