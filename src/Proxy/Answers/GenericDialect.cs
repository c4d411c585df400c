using System.Text.Json;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Answers;

/// <summary>Any other JSON: strings under names that services use for streamed text are channels by their pointer, all others are whole texts.</summary>
internal sealed class GenericDialect : IStreamDialect
{
    public void Read(JsonElement root, string label, AnswerPipeline frame)
    {
        Walk(root, "v", "r" + label, frame);
        frame.Snapshot(root);
    }

    private static void Walk(JsonElement element, string name, string place, AnswerPipeline frame)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String when TextNames.IsDelta(name):
                frame.Delta(place, element, RestoreAs.Text, mayRepeat: true);
                break;
            case JsonValueKind.Object when !SignedReasoning.Is(element):
                foreach (var property in element.EnumerateObject())
                {
                    if (!SignedReasoning.IsName(property.Name))
                        Walk(property.Value, property.Name, place + "/" + property.Name, frame);
                }
                break;
            case JsonValueKind.Array:
                var position = 0;
                foreach (var item in element.EnumerateArray())
                    Walk(item, name, place + "/" + position++, frame);
                break;
        }
    }
}
