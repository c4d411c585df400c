using System.Collections.Frozen;

namespace Dlp.Proxy.Answers;

/// <summary>Names under which services put text.</summary>
internal static class TextNames
{
    private static readonly FrozenSet<string> TextSet = FrozenSet.Create(
        "content", "text", "delta", "token", "response", "v", "refusal", "reasoning", "reasoning_content", "reasoning_text", "transcript",
        "arguments", "partial_json", "input", "output", "output_text", "value", "completion", "answer", "message", "parts", "result", "title");

    private static readonly FrozenSet<string> DeltaSet = FrozenSet.Create(
        "content", "text", "delta", "token", "response", "v", "completion", "answer", "reasoning", "reasoning_content", "transcript");

    private static readonly FrozenSet<string> PieceSet = FrozenSet.Create(
        "content", "text", "refusal", "reasoning", "reasoning_content", "reasoning_text", "transcript", "arguments", "input", "output",
        "output_text", "value", "partial_json", "thinking");

    /// <summary>Worth collecting for rules on answers.</summary>
    public static bool IsText(string name) => TextSet.Contains(name);

    /// <summary>Arrives in pieces in services we do not know.</summary>
    public static bool IsDelta(string name) => DeltaSet.Contains(name);

    /// <summary>Arrives in pieces inside a <c>delta</c> object of the services we know.</summary>
    public static bool IsPiece(string name) => PieceSet.Contains(name);

    /// <summary>Holds a JSON document as text.</summary>
    public static bool IsJson(string name) => name is "arguments" or "partial_json";
}
