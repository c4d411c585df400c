using System.Text;

namespace Dlp.Proxy.Answers;

/// <summary>Gathers the restored text of an answer for rules on answers, up to a bound.</summary>
internal sealed class TextCollector(int maxChars)
{
    private readonly Dictionary<string, StringBuilder> _streamed = [];
    private readonly Dictionary<string, string> _snapshots = [];
    private int _length;

    /// <summary>Streamed text, else what whole documents held; texts are separated by line feeds.</summary>
    public override string ToString() => $"{_length} UTF-16 units collected";

    public string Text()
    {
        var streamed = string.Join('\n', _streamed.Values.Where(text => text.Length > 0));
        return streamed.Length > 0 ? streamed : string.Join('\n', _snapshots.Values);
    }

    /// <summary>Adds to a channel's text.</summary>
    public void Append(string channel, ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, maxChars - _length)];
        if (text.IsEmpty)
            return;
        if (!_streamed.TryGetValue(channel, out var builder))
            _streamed.Add(channel, builder = new StringBuilder());
        builder.Append(text);
        _length += text.Length;
    }

    /// <summary>A channel starts again from the beginning.</summary>
    public void Forget(string channel)
    {
        if (_streamed.Remove(channel, out var builder))
            _length -= builder.Length;
    }

    /// <summary>The whole text at one place; replaces what was there.</summary>
    public void Set(string place, ReadOnlySpan<char> text)
    {
        if (_snapshots.Remove(place, out var earlier))
            _length -= earlier.Length;
        text = text[..Math.Min(text.Length, maxChars - _length)];
        if (text.IsEmpty)
            return;
        _snapshots.Add(place, text.ToString());
        _length += text.Length;
    }
}
