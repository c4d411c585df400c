using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Dlp.Host.Configuration;

/// <summary>Renders a <c>dlp.json</c> with every key at its default and its documentation as a comment: <c>deploy/dlp.json</c> is this output.</summary>
public static class ConfigurationExample
{
    private const int Width = 120;
    private const string Head = """
        // Every key at its default value. Delete what you do not change; an empty object is a valid file.
        // Check with: dlp config check --config FILE. Reference: docs/configuration.md. Every key needs a restart.
        // Durations are "hours:minutes:seconds". Relative paths start at this file's folder.

        """;

    /// <summary>The example.</summary>
    public static string Render()
    {
        var text = new StringBuilder(Head);
        _ = text.Append("{\n");
        Section(text, typeof(Settings), new Settings(), "", 1);
        return text.Append("}\n").ToString();
    }

    private static void Section(StringBuilder text, Type type, object? instance, string path, int depth)
    {
        var indent = new string(' ', depth * 2);
        var first = true;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.GetIndexParameters().Length == 0))
        {
            var key = KnownKeys.Join(path, property.Name);
            var value = instance is null ? null : property.GetValue(instance);
            _ = first ? text : text.Append('\n');
            first = false;
            var documentation = OptionText.Of(property);
            Comment(text, indent, $"{documentation.Meaning} {documentation.Values}".Trim());
            if (KnownKeys.IsSection(property.PropertyType))
            {
                _ = text.Append(indent).Append('"').Append(property.Name).Append("\": {\n");
                Section(text, property.PropertyType, value, key, depth + 1);
                _ = text.Append(indent).Append("},\n");
                continue;
            }

            if (KnownKeys.ElementOf(property.PropertyType) is { } element && KnownKeys.IsSection(element))
            {
                Comment(text, indent, "Each entry: { " + string.Join(", ", element.GetProperties().Select(static p => $"\"{p.Name}\": {Shape(p.PropertyType)}")) + " }");
            }

            _ = text.Append(indent).Append(KnownKeys.MachineDependent.ContainsKey(key) ? "// " : "").Append('"').Append(property.Name).Append("\": ").Append(Json(value)).Append(",\n");
        }
    }

    private static string Shape(Type type) => KnownKeys.ElementOf(type) is not null ? "[\"...\"]" : "\"...\"";

    private static string Json(object? value) => value switch
    {
        null => "null",
        bool or int or long or double => OptionText.Default(value)!,
        IDictionary => "{}",
        string or Enum or TimeSpan => JsonSerializer.Serialize(OptionText.Default(value)),
        IEnumerable => "[]",
        _ => JsonSerializer.Serialize(OptionText.Default(value)),
    };

    private static void Comment(StringBuilder text, string indent, string words)
    {
        var line = new StringBuilder();
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && indent.Length + 3 + line.Length + 1 + word.Length > Width)
            {
                _ = text.Append(indent).Append("// ").Append(line).Append('\n');
                _ = line.Clear();
            }

            _ = line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
        {
            _ = text.Append(indent).Append("// ").Append(line).Append('\n');
        }
    }
}
