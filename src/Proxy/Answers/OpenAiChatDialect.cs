using System.Globalization;
using System.Text.Json;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Answers;

/// <summary>Chat completions and legacy completions of OpenAI and compatible services: <c>/choices/*/delta</c>, <c>/choices/*/text</c>.</summary>
internal sealed class OpenAiChatDialect : IStreamDialect
{
    public void Read(JsonElement root, string label, AnswerPipeline frame)
    {
        var choices = root.GetProperty("choices");
        var position = 0;
        foreach (var choice in choices.EnumerateArray())
        {
            if (choice.ValueKind == JsonValueKind.Object)
            {
                var prefix = Prefix(choice, position);
                if (choice.TryGetProperty("delta", out var delta))
                    Pieces(delta, "", prefix, frame);
                if (choice.TryGetProperty("text", out var text))
                    frame.Delta(prefix + "text", text);
            }
            position++;
        }
        frame.Snapshot(root);
        position = 0;
        foreach (var choice in choices.EnumerateArray())
        {
            if (choice.ValueKind == JsonValueKind.Object && choice.Text("finish_reason").Length > 0)
                frame.Close(Prefix(choice, position));
            position++;
        }
    }

    /// <summary>Every text below a delta is a channel; items of a list are told apart by their <c>index</c>, for each event repeats only some.</summary>
    internal static void Pieces(JsonElement element, string name, string place, AnswerPipeline frame)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String when TextNames.IsPiece(name):
                frame.Delta(place, element, TextNames.IsJson(name) ? RestoreAs.JsonText : RestoreAs.Text);
                break;
            case JsonValueKind.Object when !SignedReasoning.Is(element):
                foreach (var property in element.EnumerateObject())
                {
                    if (!SignedReasoning.IsName(property.Name))
                        Pieces(property.Value, property.Name, place + "/" + property.Name, frame);
                }
                break;
            case JsonValueKind.Array:
                var position = 0;
                foreach (var item in element.EnumerateArray())
                {
                    var index = item.ValueKind == JsonValueKind.Object ? item.Number("index") ?? position : position;
                    Pieces(item, name, place + "/" + index.ToString(CultureInfo.InvariantCulture), frame);
                    position++;
                }
                break;
        }
    }

    private static string Prefix(JsonElement choice, int position) => $"c{choice.Number("index") ?? position}:";
}
