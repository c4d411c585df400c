using Dlp.Policy.Words;

namespace Dlp.Proxy.Apps.Generic;

/// <summary>Keys that hold prompts in most formats (wire-format notes P14 to P16).</summary>
internal static class GenericTables
{
    private static readonly string[] PromptKeys =
    [
        "prompt", "content", "text", "message", "query", "input", "inputs", "question", "instruction", "instructions", "system", "preamble", "q", "body", "value", "parts",
    ];

    /// <summary>Those keys anywhere, as strings or arrays of strings.</summary>
    public static PointerTable PromptKeysAnywhere { get; } = new(PromptKeys.SelectMany(key => (PointerRule[])
    [
        new($"/**/{key}", PartHandling.Edit, TextRole.Unknown),
        new($"/**/{key}/*", PartHandling.Edit, TextRole.Unknown),
    ]));
}
