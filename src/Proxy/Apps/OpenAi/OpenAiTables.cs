using Dlp.Policy.Words;
using static Dlp.Proxy.Apps.Rules;

namespace Dlp.Proxy.Apps.OpenAi;

/// <summary>What each pointer of an OpenAI body is: wire-format notes P3, from the vendor's SDK types. Pointers not named here are inspected but not edited.</summary>
internal static class OpenAiTables
{
    private static readonly PointerRule[] Account =
    [
        Edit("/user", TextRole.Metadata),
        Edit("/safety_identifier", TextRole.Metadata),
        Edit("/metadata/*", TextRole.Metadata),
    ];

    /// <summary>Chat Completions and every compatible vendor.</summary>
    public static IEnumerable<PointerRule> Chat { get; } =
    [
        .. Account,
        OfMessage("/messages/*/content"),
        OfMessage("/messages/*/content/*"),
        OfMessage("/messages/*/content/*/text"),
        OfMessage("/messages/*/content/*/refusal"),
        OfMessage("/messages/*/refusal"),
        Binary("/messages/*/content/*/image_url", "image"),
        Binary("/messages/*/content/*/image_url/url", "image"),
        Binary("/messages/*/content/*/video_url/url", "video"),
        Binary("/messages/*/content/*/audio_url/url", "audio"),
        Binary("/messages/*/content/*/input_audio/data", "audio"),
        Binary("/messages/*/content/*/file/file_data", "file"),
        Edit("/messages/*/content/*/file/filename", TextRole.File),
        Edit("/messages/*/name", TextRole.Metadata),
        Arguments("/messages/*/tool_calls/*/function/arguments"),
        Edit("/messages/*/tool_calls/*/custom/input", TextRole.Tool),
        Arguments("/messages/*/function_call/arguments"),
        Edit("/messages/*/reasoning_content", TextRole.Assistant),
        Edit("/messages/*/reasoning", TextRole.Assistant),
        Opaque("/messages/*/reasoning_details/*/data"),
        Opaque("/messages/*/reasoning_details/*/signature"),
        Edit("/prediction/content", TextRole.Assistant),
        Edit("/prediction/content/*/text", TextRole.Assistant),
        Edit("/stop", TextRole.Metadata),
        Edit("/stop/*", TextRole.Metadata),
        Edit("/web_search_options/user_location/**", TextRole.Metadata),
        Edit("/tools/*/function/description", TextRole.Metadata),
        Edit("/tools/*/function/parameters/**/description", TextRole.Metadata),
        Edit("/tools/*/custom/description", TextRole.Metadata),
        Edit("/functions/*/description", TextRole.Metadata),
        Edit("/functions/*/parameters/**/description", TextRole.Metadata),
        Edit("/response_format/json_schema/description", TextRole.Metadata),
        Edit("/response_format/json_schema/schema/**/description", TextRole.Metadata),
    ];

    /// <summary>Responses.</summary>
    public static IEnumerable<PointerRule> Responses { get; } =
    [
        .. Account,
        Edit("/input", TextRole.User),
        .. Items("/input"),
        Edit("/instructions", TextRole.System),
        .. Items("/instructions"),
        Edit("/prompt/variables/*", TextRole.User),
        Edit("/prompt/variables/*/text", TextRole.User),
        Binary("/prompt/variables/*/image_url", "image"),
        Binary("/prompt/variables/*/file_data", "file"),
        Edit("/tools/*/description", TextRole.Metadata),
        Edit("/tools/*/server_description", TextRole.Metadata),
        Edit("/tools/*/parameters/**/description", TextRole.Metadata),
        Edit("/tools/*/user_location/**", TextRole.Metadata),
    ];

    /// <summary>Conversations: the same items under another name.</summary>
    public static IEnumerable<PointerRule> Conversations { get; } = [.. Account, .. Items("/items")];

    /// <summary>Assistants and threads.</summary>
    public static IEnumerable<PointerRule> Threads { get; } =
    [
        .. Account,
        Edit("/instructions", TextRole.System),
        Edit("/additional_instructions", TextRole.System),
        Edit("/description", TextRole.Metadata),
        Edit("/name", TextRole.Metadata),
        Edit("/content", TextRole.User),
        Edit("/content/*/text", TextRole.User),
        Binary("/content/*/image_url/url", "image"),
        .. Messages("/messages"),
        .. Messages("/thread/messages"),
        .. Messages("/additional_messages"),
        Edit("/tool_outputs/*/output", TextRole.Tool),
        Edit("/tools/*/function/description", TextRole.Metadata),
        Edit("/tools/*/function/parameters/**/description", TextRole.Metadata),
    ];

    /// <summary>Legacy completions and fill-in-the-middle.</summary>
    public static IEnumerable<PointerRule> Completions { get; } =
    [
        .. Account,
        Edit("/prompt", TextRole.User),
        Edit("/prompt/*", TextRole.User),
        Edit("/suffix", TextRole.User),
        Edit("/stop", TextRole.Metadata),
        Edit("/stop/*", TextRole.Metadata),
    ];

    /// <summary>Embeddings, moderations, images, speech, videos, searches.</summary>
    public static IEnumerable<PointerRule> SingleText { get; } =
    [
        .. Account,
        Edit("/input", TextRole.User),
        Edit("/input/*", TextRole.User),
        Edit("/input/*/text", TextRole.User),
        Edit("/input/*/content/*/text", TextRole.User),
        Binary("/input/*/image_url/url", "image"),
        Edit("/prompt", TextRole.User),
        Edit("/instructions", TextRole.System),
        Edit("/query", TextRole.User),
        Edit("/query/*", TextRole.User),
        Binary("/images/*/image_url", "image"),
        Binary("/mask/image_url", "image"),
    ];

    /// <summary>The start of an upload, files by JSON.</summary>
    public static IEnumerable<PointerRule> Uploads { get; } = [.. Account, Edit("/filename", TextRole.File)];

    /// <summary>Evaluations and fine-tuning.</summary>
    public static IEnumerable<PointerRule> FreeForm { get; } = [Edit("/**", TextRole.User)];

    private static IEnumerable<PointerRule> Messages(string list) =>
    [
        OfMessage(list + "/*/content"),
        OfMessage(list + "/*/content/*/text"),
        Binary(list + "/*/content/*/image_url/url", "image"),
    ];

    /// <summary>Items of Responses. What has no line of its own (shell, patch, search, computer items and whatever comes next) is tool text.</summary>
    private static IEnumerable<PointerRule> Items(string list) =>
    [
        OfMessage(list + "/*/content"),
        OfMessage(list + "/*/content/*/text"),
        OfMessage(list + "/*/content/*/refusal"),
        Binary(list + "/*/content/*/image_url", "image"),
        Binary(list + "/*/content/*/file_data", "file"),
        Binary(list + "/*/content/*/input_audio/data", "audio"),
        Edit(list + "/*/content/*/filename", TextRole.File),
        Edit(list + "/*/content/*/file_url", TextRole.File),
        Arguments(list + "/*/arguments"),
        Edit(list + "/*/output", TextRole.Tool),
        Edit(list + "/*/output/*/text", TextRole.Tool),
        Binary(list + "/*/output/*/image_url", "image"),
        Binary(list + "/*/output/image_url", "image"),
        Binary(list + "/*/output/*/file_data", "file"),
        Binary(list + "/*/result", "image"),
        Edit(list + "/*/input", TextRole.Tool),
        Edit(list + "/*/error", TextRole.Tool),
        Edit(list + "/*/summary/*/text", TextRole.Assistant),
        Opaque(list + "/*/encrypted_content"),
        Edit(list + "/*/**", TextRole.Tool),
    ];
}
