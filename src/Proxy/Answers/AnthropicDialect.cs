using System.Text.Json;

namespace Dlp.Proxy.Answers;

/// <summary>Anthropic Messages and Claude web: content blocks by index. Signed thinking is never touched.</summary>
internal sealed class AnthropicDialect : IStreamDialect
{
    private readonly HashSet<int> _signed = [];

    public static bool IsMine(string type) => type is "message_start" or "message_delta" or "message_stop" or "ping"
        || type.StartsWith("content_block_", StringComparison.Ordinal);

    public void Read(JsonElement root, string label, AnswerPipeline frame)
    {
        var type = root.Text("type");
        var index = root.Number("index") ?? 0;
        var prefix = $"b{index}:";
        switch (type)
        {
            case "content_block_start" when root.Has("content_block", JsonValueKind.Object, out var block):
                frame.Close(prefix);
                _signed.Remove(index);
                if (SignedReasoning.Is(block))
                    _signed.Add(index);
                else if (block.TryGetProperty("text", out var text))
                    frame.Delta(prefix + "/text", text);
                break;
            case "content_block_delta" when root.Has("delta", JsonValueKind.Object, out var delta):
                // A citation is complete in its event; the other deltas are pieces.
                if (_signed.Contains(index))
                    frame.Leave(delta);
                else if (delta.Text("type") != "citations_delta")
                    OpenAiChatDialect.Pieces(delta, "", prefix, frame);
                break;
            case "content_block_stop":
                frame.Close(prefix);
                break;
            case "message_delta" or "message_stop" or "error":
                frame.CloseAll();
                break;
        }
        frame.Snapshot(root);
    }
}
