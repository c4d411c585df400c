using System.Text.Json;

namespace Dlp.Proxy.Answers;

/// <summary>
/// Tells each event's family by its shape. Compatible services mix hosts and paths (Anthropic's form on OpenAI-like hosts and the other way round),
/// so the shape is surer than the catalogue.
/// </summary>
internal sealed class AnyDialect : IStreamDialect
{
    private readonly OpenAiChatDialect _chat = new();
    private readonly TypedDeltaDialect _typed = new();
    private readonly AssistantsDialect _assistants = new();
    private readonly AnthropicDialect _anthropic = new();
    private readonly GeminiDialect _gemini = new();
    private readonly GenericDialect _generic = new();

    public void Read(JsonElement root, string label, AnswerPipeline frame) => Choose(root, frame).Read(root, label, frame);

    private IStreamDialect Choose(JsonElement root, AnswerPipeline frame)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return _generic;
        if (root.Has("choices", JsonValueKind.Array, out _))
            return _chat;
        var type = root.Text("type");
        if (AnthropicDialect.IsMine(type))
            return _anthropic;
        if (type.StartsWith("response.", StringComparison.Ordinal) || type.EndsWith(".delta", StringComparison.Ordinal) || type.EndsWith(".done", StringComparison.Ordinal))
            return _typed;
        var kind = root.Text("object");
        if (kind == "response")
            TypedDeltaDialect.LinkIds(root, frame);
        if (kind.StartsWith("thread.", StringComparison.Ordinal))
            return _assistants;
        return GeminiDialect.TryGetCandidates(root, out _) ? _gemini : _generic;
    }
}
