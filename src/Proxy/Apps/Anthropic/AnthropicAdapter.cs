using System.Text.Json;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps.Json;
using Dlp.Proxy.Apps.Refusals;

namespace Dlp.Proxy.Apps.Anthropic;

/// <summary>Anthropic's Messages API, and Claude Code, which speaks it.</summary>
internal sealed class AnthropicAdapter(AnswerRewriterFactory answers) : ServiceAdapter("anthropic", Endpoints, answers)
{
    private static readonly Endpoint[] Endpoints =
    [
        Endpoint.Create(EndpointKind.Chat, "v1/messages anthropic/messages", AnthropicTables.Messages, HasMessages),
        Endpoint.Create(EndpointKind.Other, "v1/messages/count_tokens", AnthropicTables.Messages, HasMessages),
        Endpoint.Create(EndpointKind.Other, "v1/messages/batches", AnthropicTables.Batches, map => map.TopLevel.ContainsKey("requests")),
        Endpoint.Create(EndpointKind.Other, "v1/complete", AnthropicTables.Complete, map => map.TopLevel.ContainsKey("prompt")),
        Endpoint.Create(EndpointKind.Other, "v1/files v1/skills v1/skills/*/versions", [], _ => true),
    ];

    protected override Refusal Refuse(EndpointKind kind, PromptReading? reading, RefusalText text) => kind != EndpointKind.Chat
        ? AnthropicRefusals.Error(text)
        : reading is { WantsStream: true } ? AnthropicRefusals.Stream(text, reading.Model) : AnthropicRefusals.Message(text, reading?.Model ?? "");

    /// <summary>Claude Code writes its session into the user id; others are known by their first message.</summary>
    protected override string ConversationOf(JsonStringMap map, IReadOnlyList<TextPart> parts, string pathConversation) =>
        map.Find("/metadata/user_id") is { } user && user.Contains("session", StringComparison.Ordinal) ? user : FirstMessageKey(parts);

    private static bool HasMessages(JsonStringMap map) => map.TopLevel.TryGetValue("messages", out var kind) && kind == JsonTokenType.StartArray;
}
