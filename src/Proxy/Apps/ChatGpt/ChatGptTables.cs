using Dlp.Policy.Words;
using static Dlp.Proxy.Apps.Rules;

namespace Dlp.Proxy.Apps.ChatGpt;

/// <summary>What each pointer of a ChatGPT web body is: wire-format notes P1, observed traffic up to 2026-09, so expect drift.</summary>
internal static class ChatGptTables
{
    /// <summary>A turn, and the draft of one.</summary>
    public static IEnumerable<PointerRule> Conversation { get; } =
    [
        OfMessage("/messages/*/content/parts/*"),
        OfMessage("/messages/*/content/parts/*/text"),
        OfMessage("/messages/*/content/text"),
        Edit("/messages/*/metadata/attachments/*/name", TextRole.File),
        Edit("/partial_query/content/parts/*", TextRole.User),
        Edit("/input_text", TextRole.User),
        Edit("/system_hints_text", TextRole.User),
    ];

    /// <summary>Announces a file; its bytes follow elsewhere.</summary>
    public static IEnumerable<PointerRule> Files { get; } = [Edit("/file_name", TextRole.File)];

    /// <summary>Anti-bot tokens, which only their issuer can read.</summary>
    public static IEnumerable<PointerRule> Sentinel { get; } = [new("/**", PartHandling.Opaque, TextRole.Metadata, "sentinel")];

    /// <summary>Memories, custom instructions, canvas, GPT builder, sharing: every text is the user's.</summary>
    public static IEnumerable<PointerRule> FreeForm { get; } = [Edit("/**", TextRole.User)];
}
