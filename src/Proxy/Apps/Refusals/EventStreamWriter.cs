using System.Text;
using System.Text.Json.Nodes;

namespace Dlp.Proxy.Apps.Refusals;

/// <summary>Builds a short synthetic event stream (WHATWG HTML section 9.2).</summary>
internal sealed class EventStreamWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>A named event.</summary>
    public EventStreamWriter Event(string name, JsonNode data) => Event(name, RefusalJson.Line(data));

    /// <summary>A named event whose data is written as it is.</summary>
    public EventStreamWriter Event(string name, string data)
    {
        _ = _text.Append("event: ").Append(name).Append('\n');
        return Data(data);
    }

    /// <summary>An unnamed event.</summary>
    public EventStreamWriter Data(string data)
    {
        _ = _text.Append("data: ").Append(data).Append("\n\n");
        return this;
    }

    /// <summary>The whole stream as a 200 answer: the client shows it like any other.</summary>
    public Refusal Answer() => new(200, RefusalJson.EventStream, Encoding.UTF8.GetBytes(_text.ToString()));
}
