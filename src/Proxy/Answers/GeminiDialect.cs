using System.Text.Json;

namespace Dlp.Proxy.Answers;

/// <summary>Gemini API, Vertex and Code Assist: <c>/candidates/*/content/parts/*/text</c>, new text in every chunk.</summary>
internal sealed class GeminiDialect : IStreamDialect
{
    /// <summary>The object with the candidates: the root, or inside <c>response</c> (Code Assist).</summary>
    public static bool TryGetCandidates(JsonElement root, out JsonElement candidates) =>
        root.Has("candidates", JsonValueKind.Array, out candidates)
        || (root.Has("response", JsonValueKind.Object, out var response) && response.Has("candidates", JsonValueKind.Array, out candidates));

    public void Read(JsonElement root, string label, AnswerPipeline frame)
    {
        if (!TryGetCandidates(root, out var candidates))
            return;
        var position = 0;
        foreach (var candidate in candidates.EnumerateArray())
        {
            if (candidate.ValueKind == JsonValueKind.Object
                && candidate.Has("content", JsonValueKind.Object, out var content) && content.Has("parts", JsonValueKind.Array, out var parts))
                ReadParts(parts, Prefix(candidate, position), frame);
            position++;
        }
        frame.Snapshot(root);
        position = 0;
        foreach (var candidate in candidates.EnumerateArray())
        {
            if (candidate.ValueKind == JsonValueKind.Object && candidate.Text("finishReason").Length > 0)
                frame.Close(Prefix(candidate, position));
            position++;
        }
    }

    /// <summary>Thoughts and text take turns at the same index, so each has a channel; a text in a later part starts anew.</summary>
    private static void ReadParts(JsonElement parts, string prefix, AnswerPipeline frame)
    {
        foreach (var part in parts.EnumerateArray())
        {
            if (part.ValueKind != JsonValueKind.Object || !part.TryGetProperty("text", out var text))
                continue;
            var isThought = part.TryGetProperty("thought", out var thought) && thought.ValueKind == JsonValueKind.True;
            frame.Delta(prefix + (isThought ? "thought" : "text"), text);
        }
    }

    private static string Prefix(JsonElement candidate, int position) => $"g{candidate.Number("index") ?? position}:";
}
