using System.Text.Json;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps.Json;
using Dlp.Proxy.Apps.Refusals;

namespace Dlp.Proxy.Apps.OpenAi;

/// <summary>OpenAI's API and the many that copy it (Azure, Groq, OpenRouter, vLLM ...): matched by the end of the path and the shape of the body, not by host.</summary>
internal sealed class OpenAiAdapter(AnswerRewriterFactory answers) : ServiceAdapter("openai", Endpoints, answers)
{
    private static readonly Endpoint[] Endpoints =
    [
        Endpoint.Create(EndpointKind.Chat, "chat/completions v1/chat/completions/{conversation}", OpenAiTables.Chat, map => IsArray(map, "messages")),
        Endpoint.Create(EndpointKind.Responses, "responses responses/compact responses/input_tokens responses/{conversation} responses/{conversation}/input_items responses/{conversation}/cancel",
            OpenAiTables.Responses, map => map.TopLevel.ContainsKey("input") || map.TopLevel.ContainsKey("prompt") || map.TopLevel.ContainsKey("instructions")),
        Endpoint.Create(EndpointKind.Other, "completions", OpenAiTables.Completions, map => map.TopLevel.ContainsKey("prompt")),
        Endpoint.Create(EndpointKind.Other, "v1/conversations v1/conversations/{conversation} v1/conversations/{conversation}/items", OpenAiTables.Conversations, _ => true),
        Endpoint.Create(EndpointKind.Other, Threads("v1") + " " + Threads("openai"), OpenAiTables.Threads, _ => true),
        Endpoint.Create(EndpointKind.Other, "embeddings moderations images/generations images/edits v1/videos v1/vector_stores/*/search audio/speech",
            OpenAiTables.SingleText, map => map.TopLevel.ContainsKey("input") || map.TopLevel.ContainsKey("prompt") || map.TopLevel.ContainsKey("query")),
        Endpoint.Create(EndpointKind.Other, "v1/files v1/uploads v1/uploads/*/parts v1/uploads/*/complete v1/batches audio/transcriptions audio/translations images/variations openai/files",
            OpenAiTables.Uploads, _ => true),
        Endpoint.Create(EndpointKind.Other, "v1/evals/** v1/fine_tuning/**", OpenAiTables.FreeForm, _ => true),
    ];

    protected override Refusal Refuse(EndpointKind kind, PromptReading? reading, RefusalText text) =>
        kind == EndpointKind.Responses && reading is { WantsStream: true } ? OpenAiRefusals.ResponsesStream(text, reading.Model) : OpenAiRefusals.Error(text);

    protected override string ConversationOf(JsonStringMap map, IReadOnlyList<TextPart> parts, string pathConversation)
    {
        if (pathConversation.Length > 0)
            return pathConversation;
        foreach (var pointer in (ReadOnlySpan<string>)["/conversation", "/conversation/id", "/previous_response_id", "/thread_id", "/prompt_cache_key"])
            if (map.Find(pointer) is { Length: > 0 } id)
                return id;
        return FirstMessageKey(parts);
    }

    private static bool IsArray(JsonStringMap map, string name) => map.TopLevel.TryGetValue(name, out var kind) && kind == JsonTokenType.StartArray;

    private static string Threads(string prefix) => string.Join(' ', (
        "assistants assistants/* threads threads/runs threads/{conversation} threads/{conversation}/messages threads/{conversation}/messages/* "
        + "threads/{conversation}/runs threads/{conversation}/runs/* threads/{conversation}/runs/*/submit_tool_outputs").Split(' ').Select(path => prefix + "/" + path));
}
