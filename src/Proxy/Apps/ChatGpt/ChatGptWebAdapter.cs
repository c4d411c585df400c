using Dlp.Policy.Words;
using Dlp.Proxy.Apps.Json;
using Dlp.Proxy.Apps.Refusals;

namespace Dlp.Proxy.Apps.ChatGpt;

/// <summary>The ChatGPT web app, signed in (<c>backend-api</c>) or not (<c>backend-anon</c>, <c>unauth-mweb</c>).</summary>
internal sealed class ChatGptWebAdapter(AnswerRewriterFactory answers) : ServiceAdapter("chatgpt-web", Endpoints, answers)
{
    private static readonly Endpoint[] Endpoints =
    [
        Endpoint.Create(EndpointKind.Chat, Everywhere("f/conversation", "conversation"), ChatGptTables.Conversation,
            map => map.TopLevel.ContainsKey("messages") || map.TopLevel.ContainsKey("action")),
        Endpoint.Create(EndpointKind.Draft, Everywhere("f/conversation/prepare", "conversation/prepare"), ChatGptTables.Conversation,
            map => map.TopLevel.ContainsKey("partial_query") || map.TopLevel.ContainsKey("action") || map.TopLevel.ContainsKey("model")),
        Endpoint.Create(EndpointKind.Autocomplete, Everywhere("conversation/experimental/generate_autocompletions"), ChatGptTables.Conversation, map => map.TopLevel.ContainsKey("input_text")),
        Endpoint.Create(EndpointKind.Other, Everywhere("f/conversation/resume", "conversation/resume"), [], map => map.TopLevel.ContainsKey("conversation_id")),
        Endpoint.Create(EndpointKind.Other, Everywhere("conversation/gen_title/{conversation}", "conversation/{conversation}"), ChatGptTables.FreeForm, _ => true),
        Endpoint.Create(EndpointKind.Other, Everywhere("files"), ChatGptTables.Files, map => map.TopLevel.ContainsKey("file_name")),
        Endpoint.Create(EndpointKind.Other, Everywhere("files/process_upload_stream", "files/*/uploaded"), ChatGptTables.Files, _ => true),
        Endpoint.Create(EndpointKind.Other, Everywhere("memories/**", "user_system_messages/**", "textdocs/**", "textdoc/**", "gizmos/**", "share/**", "projects/**"), ChatGptTables.FreeForm, _ => true),
        Endpoint.Create(EndpointKind.Other, Everywhere("transcribe", "synthesize"), [], _ => true),
        Endpoint.Create(EndpointKind.Other, Everywhere("sentinel/**"), ChatGptTables.Sentinel, _ => true),
    ];

    protected override Refusal Refuse(EndpointKind kind, PromptReading? reading, RefusalText text) => kind switch
    {
        EndpointKind.Chat => ChatGptRefusals.Stream(text, reading?.Conversation ?? ""),
        EndpointKind.Draft => ChatGptRefusals.EmptyDraft,
        EndpointKind.Autocomplete => ChatGptRefusals.EmptyCompletions,
        _ => ChatGptRefusals.Detail(text),
    };

    /// <summary>The first turn has no id yet: its message id stands in until the answer names the conversation.</summary>
    protected override string ConversationOf(JsonStringMap map, IReadOnlyList<TextPart> parts, string pathConversation) =>
        pathConversation.Length > 0 ? pathConversation : map.Find("/conversation_id") ?? map.Find("/messages/0/id") ?? "";

    protected override bool WantsStream(JsonStringMap map, EndpointKind kind) => kind == EndpointKind.Chat;

    private static string Everywhere(params string[] paths) => string.Join(' ', from path in paths from root in "backend-api backend-anon unauth-mweb".Split(' ') select root + "/" + path);
}
