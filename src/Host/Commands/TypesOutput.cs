using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Host.Commands;

/// <summary>Writes types in the forms of <c>dlp types</c>.</summary>
internal sealed class TypesOutput(TextWriter output, bool isJapanese)
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string NameOf(SensitiveInformationCategory category) => category.ToString().ToLowerInvariant();

    /// <summary>One line per type.</summary>
    public void Text(IReadOnlyCollection<SensitiveInformationType> types)
    {
        var width = types.Count == 0 ? 0 : types.Max(static t => t.Id.Length);
        foreach (var type in types)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{type.Id.PadRight(width)}  {NameOf(type.Category),-9}  {Countries(type),-5}  {type.DefaultConfidence:0.00}  {Name(type)}\n"));
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"{types.Count} types\n"));
    }

    /// <summary>A table.</summary>
    public void Markdown(IEnumerable<SensitiveInformationType> types)
    {
        output.Write("| Id | Category | Countries | Name | Standard | Confidence |\n|---|---|---|---|---|---:|\n");
        foreach (var type in types)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"| `{type.Id}` | {NameOf(type.Category)} | {Countries(type)} | {Cell(Name(type))} | {Cell(type.Standard)} | {type.DefaultConfidence:0.00} |\n"));
        }
    }

    /// <summary>An array.</summary>
    public void Json(IEnumerable<SensitiveInformationType> types) => WriteJson(json =>
    {
        json.WriteStartArray();
        foreach (var type in types)
        {
            Write(json, type, detectors: []);
        }

        json.WriteEndArray();
    });

    /// <summary>One object, with its detectors.</summary>
    public void Json(SensitiveInformationType type) => WriteJson(json => Write(json, type, DetectorFacts.Of(type.Id)));

    /// <summary>One type in full.</summary>
    public void Text(SensitiveInformationType type)
    {
        output.Write($"{type.Id}  {Name(type)}\n");
        Field("Description", Description(type));
        Field("Category", NameOf(type.Category));
        Field("Countries", Countries(type));
        Field("Follows", type.Standard);
        Field("Confidence", string.Create(CultureInfo.InvariantCulture, $"{type.DefaultConfidence:0.00} before evidence for and against"));
        Field("Placeholder", type.PlaceholderTag);
        foreach (var detector in DetectorFacts.Of(type.Id))
        {
            Field("Detector", detector.Name);
            Field("  waits for", string.Join("  ", detector.Anchors));
            Field("  shapes", string.Join("  ", detector.Shapes));
            Field("  words", string.Join(", ", detector.Words));
        }
    }

    private static string Countries(SensitiveInformationType type) => string.Join(' ', type.Countries);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private string Name(SensitiveInformationType type) => isJapanese ? type.NameJa : type.Name;

    private string Description(SensitiveInformationType type) => isJapanese ? type.DescriptionJa : type.Description;

    private void Field(string name, string value)
    {
        if (value.Length > 0)
        {
            output.Write($"  {name,-12}  {value}\n");
        }
    }

    private void Write(Utf8JsonWriter json, SensitiveInformationType type, ImmutableArray<DetectorFacts> detectors)
    {
        json.WriteStartObject();
        json.WriteString("id", type.Id);
        json.WriteString("category", NameOf(type.Category));
        Strings(json, "countries", type.Countries);
        json.WriteString("name", Name(type));
        json.WriteString("description", Description(type));
        json.WriteString("standard", type.Standard);
        json.WriteNumber("confidence", type.DefaultConfidence);
        json.WriteString("placeholderTag", type.PlaceholderTag);
        if (detectors.Length > 0)
        {
            json.WriteStartArray("detectors");
            foreach (var detector in detectors)
            {
                json.WriteStartObject();
                json.WriteString("name", detector.Name);
                Strings(json, "anchors", detector.Anchors);
                Strings(json, "shapes", detector.Shapes);
                Strings(json, "words", detector.Words);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void WriteJson(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            write(json);
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }
}
