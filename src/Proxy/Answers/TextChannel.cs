using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Answers;

/// <summary>
/// One text that arrives in pieces: a choice's content, a tool call's arguments. Holds back one event whose text ends like the beginning
/// of a live placeholder; the next event of the channel says whether it was one.
/// </summary>
/// <param name="key">Names the channel within the answer.</param>
/// <param name="vault">What is live.</param>
/// <param name="form">How values are written.</param>
/// <param name="mayRepeat">Whether the service is unknown, so that an event may hold all the text so far instead of new text.</param>
/// <param name="collector">Gathers the restored text.</param>
internal sealed class TextChannel(string key, ConversationVault vault, RestoreAs form, bool mayRepeat, TextCollector? collector)
{
    private const int EnoughRepetitions = 3;
    private TextRestorer _restorer = new(vault, form);
    private string _tail = "";
    private TextSlot? _pending;
    private int _lastLength;
    private int _lastHash;
    private int _restoredBefore;
    private int _total;
    private int _repetitions;

    public string Key { get; } = key;

    public int Restored => _restoredBefore + _restorer.Restored;

    /// <summary>Takes the text of the next event.</summary>
    public void Push(AnswerFrame frame, int start, int length, bool isJson, ReadOnlySpan<char> text)
    {
        // An empty delta is legal, says nothing, and goes out as it came.
        if (text.IsEmpty)
            return;
        var isWhole = mayRepeat && IsRepetition(text);
        if (isWhole)
            StartOver();
        var joined = _tail.Length == 0 ? text : string.Concat(_tail, text);
        var restored = _restorer.Next(joined, hold: !isWhole, out var firstMatch, out var tailStart);
        collector?.Append(Key, restored ?? joined[..tailStart]);

        // Held text in which no placeholder starts goes back to the event it came with: untouched events keep their bytes.
        var back = Math.Min(_tail.Length, Math.Min(firstMatch, tailStart));
        if (_pending is { } pending)
        {
            pending.Text += joined[..back].ToString();
            pending.Frame.Settle(pending);
            _pending = null;
        }
        var isUntouched = restored is null && tailStart == joined.Length && back == _tail.Length;
        _tail = joined[tailStart..].ToString();
        if (isUntouched)
            return;
        var slot = new TextSlot(frame, start, length, isJson, text.ToString())
        {
            Text = restored?[back..] ?? joined[back..tailStart].ToString(),
        };
        if (_tail.Length > 0)
            slot.Holder = this;
        _pending = slot.Holder is null ? null : slot;
        frame.Add(slot);
    }

    /// <summary>Nothing more comes, or it must not be waited for: what is held back is just text.</summary>
    public void Release()
    {
        if (_pending is not { } pending)
            return;
        pending.Text += _tail;
        pending.Frame.Settle(pending);
        collector?.Append(Key, _tail);
        _restorer.Release(_tail);
        _pending = null;
        _tail = "";
    }

    /// <summary>
    /// Whether this event starts with all the text so far. Two equal tokens in a row ("ha", "ha") are told apart from that
    /// by everything before them, and a placeholder that runs across both makes the event a continuation.
    /// </summary>
    private bool IsRepetition(ReadOnlySpan<char> text)
    {
        var repeats = _repetitions >= EnoughRepetitions
            || (_lastLength > 0 && _lastLength == _total && text.Length >= _lastLength
                && string.GetHashCode(text[.._lastLength], StringComparison.Ordinal) == _lastHash && !RunsAcross(text));
        if (repeats && text.Length > _lastLength)
            _repetitions++;
        _total = repeats ? text.Length : _total + text.Length;
        _lastLength = text.Length;
        _lastHash = string.GetHashCode(text, StringComparison.Ordinal);
        return repeats;
    }

    private bool RunsAcross(ReadOnlySpan<char> text)
    {
        if (_tail.Length == 0)
            return false;
        var joined = string.Concat(_tail, text);
        return PlaceholderScanner.TailStart(vault, joined, 0) < _tail.Length
            || (PlaceholderScanner.TryFind(vault, joined, 0, 0, out var match) && match.Start < _tail.Length);
    }

    private void StartOver()
    {
        Release();
        _restoredBefore += _restorer.Restored;
        _restorer = new TextRestorer(vault, form);
        collector?.Forget(Key);
    }
}
