using System.Globalization;
using System.Text.Json;

namespace Dlp.Proxy.Answers;

/// <summary>
/// ChatGPT web. With delta encoding v1 an event is a JSON-patch-like operation whose channel <c>c</c>, pointer <c>p</c> and operation <c>o</c>
/// stay in force until named again; without it each event is a whole message. All other events hold whole texts.
/// </summary>
internal sealed class ChatGptDialect : IStreamDialect
{
    private string _pointer = "";
    private string _operation = "";
    private int _channel;

    public void Read(JsonElement root, string label, AnswerPipeline frame)
    {
        if (root.ValueKind == JsonValueKind.Object)
        {
            if (root.TryGetProperty("conversation_id", out var conversation))
                frame.Link(conversation);
            if (root.TryGetProperty("v", out var value) && (label is "delta" or "" || root.TryGetProperty("o", out _)))
                Apply(root, value, frame);
            else if (root.Text("type") == "message_stream_complete")
                frame.CloseAll();
        }
        frame.Snapshot(root);
    }

    private void Apply(JsonElement operation, JsonElement value, AnswerPipeline frame)
    {
        if (operation.Number("c") is { } channel)
            _channel = channel;
        if (operation.Has("p", JsonValueKind.String, out var pointer))
            _pointer = JsonText.Read(pointer) ?? "";
        if (operation.Has("o", JsonValueKind.String, out var name))
            _operation = JsonText.Read(name) ?? "";

        if (value.ValueKind == JsonValueKind.Array && (_operation == "patch" || IsPatch(value)))
        {
            ApplyAll(value, frame);
            return;
        }
        switch (_operation)
        {
            case "append" when value.ValueKind == JsonValueKind.String:
                frame.Delta(Key(_pointer), value);
                break;
            case "add" or "replace" when value.ValueKind == JsonValueKind.String:
                frame.Close(Key(_pointer));
                // The end of a message: what its texts hold back will not be completed.
                if (_pointer.EndsWith("/status", StringComparison.Ordinal))
                    frame.Close(Key(""));
                else if (_pointer.Contains("/content/", StringComparison.Ordinal))
                    frame.Delta(Key(_pointer), value);
                break;
            case "add" or "replace" when value.ValueKind == JsonValueKind.Object:
                frame.Close(Key(_pointer));
                if (value.TryGetProperty("conversation_id", out var conversation))
                    frame.Link(conversation);
                StartMessage(value, frame);
                break;
            case "truncate" or "remove":
                frame.Close(Key(_pointer));
                break;
        }
    }

    private void ApplyAll(JsonElement operations, AnswerPipeline frame)
    {
        foreach (var operation in operations.EnumerateArray())
        {
            if (operation.ValueKind == JsonValueKind.Object && operation.TryGetProperty("v", out var value))
                Apply(operation, value, frame);
        }
    }

    /// <summary>A message still being written is continued by appends, so its text so far is the first piece of their channels.</summary>
    private void StartMessage(JsonElement value, AnswerPipeline frame)
    {
        if (!value.Has("message", JsonValueKind.Object, out var message) || message.Text("status") != "in_progress"
            || !message.Has("content", JsonValueKind.Object, out var content) || !content.Has("parts", JsonValueKind.Array, out var parts))
            return;
        var position = 0;
        foreach (var part in parts.EnumerateArray())
            frame.Delta(Key(_pointer + "/message/content/parts/" + position++.ToString(CultureInfo.InvariantCulture)), part);
    }

    private static bool IsPatch(JsonElement value)
    {
        foreach (var item in value.EnumerateArray())
            return item.ValueKind == JsonValueKind.Object && item.TryGetProperty("v", out _) && (item.TryGetProperty("o", out _) || item.TryGetProperty("p", out _));
        return false;
    }

    private string Key(string pointer) => $"{_channel}|{pointer}";
}
