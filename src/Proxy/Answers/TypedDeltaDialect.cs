using System.Text.Json;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Answers;

/// <summary>
/// OpenAI's events with a dotted <c>type</c>: Responses and transcription. <c>*.delta</c> events carry new text; every other event repeats
/// text in full, and must be restored too or the client flips back to placeholders at the end.
/// </summary>
internal sealed class TypedDeltaDialect : IStreamDialect
{
    public void Read(JsonElement root, string label, AnswerPipeline frame)
    {
        var type = root.Text("type");
        var place = Place(root);
        if (type.EndsWith(".delta", StringComparison.Ordinal))
        {
            if (root.TryGetProperty("delta", out var delta) && IsText(type))
            {
                var key = place + ";" + type + ";" + root.Text("item_id");
                if (delta.ValueKind == JsonValueKind.String)
                    frame.Delta(key, delta, IsJson(type) ? RestoreAs.JsonText : RestoreAs.Text);
                else
                    OpenAiChatDialect.Pieces(delta, "", key, frame);
            }
            frame.Snapshot(root);
            return;
        }
        if (type.EndsWith(".done", StringComparison.Ordinal))
            frame.Close(place);
        else if (type is "response.completed" or "response.failed" or "response.incomplete" or "error")
            frame.CloseAll();
        if (root.Has("response", JsonValueKind.Object, out var response))
            LinkIds(response, frame);
        frame.Snapshot(root);
    }

    /// <summary>A response names itself, and the conversation when there is one; the next request names either.</summary>
    internal static void LinkIds(JsonElement response, AnswerPipeline frame)
    {
        if (response.TryGetProperty("id", out var id))
            frame.Link(id);
        if (response.TryGetProperty("conversation", out var conversation))
            frame.Link(conversation.ValueKind == JsonValueKind.Object && conversation.TryGetProperty("id", out var inner) ? inner : conversation);
    }

    /// <summary>Audio comes as base64 in pieces: moving a character to the next piece would break both.</summary>
    private static bool IsText(string type) => !(type.EndsWith("audio.delta", StringComparison.Ordinal) || type.Contains("image", StringComparison.Ordinal));

    private static bool IsJson(string type) => type.Contains("call_arguments", StringComparison.Ordinal);

    /// <summary>An item's place, and within it a part's place when the event has one: an item's end closes all its parts.</summary>
    private static string Place(JsonElement root)
    {
        var part = root.Number("content_index") ?? root.Number("summary_index");
        return $"o{root.Number("output_index")};" + (part is null ? "" : $"{part};");
    }
}
