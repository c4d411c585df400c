using System.Text;
using System.Text.Json;

namespace Dlp.Proxy.Tests.Answers;

/// <summary>A stream as a service sends it, with what must come out: the events that may change, and the text the client puts together.</summary>
internal sealed class StreamScript
{
    private readonly List<(string Head, string Data, bool MayChange)> _events = [];
    private readonly Random _random;
    private readonly string _eol;
    private readonly bool _isLines;

    public StreamScript(Random random, bool isLines = false)
    {
        _random = random;
        _isLines = isLines;
        _eol = isLines ? "\n" : random.Next(3) switch { 0 => "\n", 1 => "\r\n", _ => "\r" };
    }

    public void Add(string data, bool mayChange, string eventName = "") =>
        _events.Add((eventName.Length == 0 ? "" : $"event: {eventName}{_eol}", data, mayChange));

    public int Count => _events.Count;

    public byte[] ToBytes()
    {
        var text = new StringBuilder(_random.Next(8) == 0 && !_isLines ? "\uFEFF" : "");
        for (var i = 0; i < _events.Count; i++)
        {
            if (!_isLines && _random.Next(6) == 0)
                text.Append(": keep-alive").Append(_eol).Append(_eol);
            text.Append(Render(i));
            // The last frame may lack its blank line.
            if (i < _events.Count - 1 || _random.Next(2) == 0)
                text.Append(_isLines ? _eol : _eol + _eol);
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Checks count, order and untouched bytes, and returns each event's data.</summary>
    public List<JsonElement> Check(byte[] output)
    {
        var text = Encoding.UTF8.GetString(output).TrimStart('\uFEFF');
        var frames = text.Split(_isLines ? _eol : _eol + _eol)
            .Select(frame => _eol == "\r" ? frame.TrimEnd('\r') : frame)
            .Where(frame => frame.Length > 0 && !frame.StartsWith(':')).ToArray();
        Assert.Equal(_events.Count, frames.Length);
        var roots = new List<JsonElement>();
        for (var i = 0; i < frames.Length; i++)
        {
            var expected = Render(i);
            if (!_events[i].MayChange)
                Assert.Equal(expected, frames[i]);
            Assert.StartsWith(_events[i].Head, frames[i], StringComparison.Ordinal);
            var data = frames[i][(_events[i].Head.Length + (_isLines ? 0 : "data: ".Length))..];
            using var document = JsonDocument.Parse(data is "[DONE]" or "" ? "null" : data);
            roots.Add(document.RootElement.Clone());
        }
        return roots;
    }

    private string Render(int index) => _events[index].Head + (_isLines ? "" : "data: ") + _events[index].Data;
}
