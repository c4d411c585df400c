using Dlp.Policy.Words;
using static Dlp.Proxy.Apps.Rules;

namespace Dlp.Proxy.Apps.Anthropic;

/// <summary>What each pointer of an Anthropic body is: wire-format notes P4. Thinking blocks are signed, so they are looked at and never touched.</summary>
internal static class AnthropicTables
{
    /// <summary>Messages and token counting.</summary>
    public static IEnumerable<PointerRule> Messages { get; } = MessagesUnder("");

    /// <summary>Batches of messages.</summary>
    public static IEnumerable<PointerRule> Batches { get; } = MessagesUnder("/requests/*/params");

    /// <summary>Legacy text completions.</summary>
    public static IEnumerable<PointerRule> Complete { get; } =
    [
        Edit("/prompt", TextRole.User),
        Edit("/stop_sequences/*", TextRole.Metadata),
    ];

    private static PointerRule[] MessagesUnder(string root)
    {
        var block = root + "/messages/*/content/*";
        return
        [
            Edit(root + "/system", TextRole.System),
            Edit(root + "/system/*/text", TextRole.System),
            OfMessage(root + "/messages/*/content"),
            OfMessage(block + "/text"),
            Binary(block + "/source/data", "file"),
            Edit(block + "/source/content", TextRole.File),
            Edit(block + "/source/content/**/text", TextRole.File),
            Binary(block + "/source/content/**/data", "file"),
            Edit(block + "/source/url", TextRole.File),
            Edit(block + "/title", TextRole.File),
            Edit(block + "/context", TextRole.File),
            Edit(block + "/source", TextRole.File),
            Edit(block + "/input/**/*", TextRole.Tool), // tool arguments have no structure of ours: a "name" in them is text
            Edit(block + "/content", TextRole.Tool),
            Binary(block + "/content/**/source/data", "file"),
            Opaque(block + "/content/**/encrypted_content"),
            Opaque(block + "/content/encrypted_content"),
            Edit(block + "/content/**", TextRole.Tool),
            Edit(block + "/citations/**/cited_text", TextRole.Assistant),
            Opaque(block + "/citations/**/encrypted_index"),
            Inspect(block + "/thinking", TextRole.Assistant),
            Opaque(block + "/signature"),
            Opaque(block + "/data"),
            Edit(root + "/tools/*/description", TextRole.Metadata),
            Edit(root + "/tools/*/input_schema/**/description", TextRole.Metadata),
            Edit(root + "/tools/*/input_examples/**", TextRole.Metadata),
            Edit(root + "/stop_sequences/*", TextRole.Metadata),
        ];
    }
}
