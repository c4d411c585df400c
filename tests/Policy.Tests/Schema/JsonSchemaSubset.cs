using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dlp.Policy.Documents;
using Dlp.Policy.Documents.Yaml;

namespace Dlp.Policy.Tests.Schema;

/// <summary>Validates against the keywords our schema uses (JSON Schema 2020-12, Core and Validation); any other keyword fails the test.</summary>
internal sealed class JsonSchemaSubset(JsonObject root)
{
    public static JsonNode? ToJson(string yaml)
    {
        var errors = new PolicyErrorList();
        var node = YamlReader.Read(System.Text.Encoding.UTF8.GetBytes(yaml), errors);
        return errors.IsEmpty && node is not null ? Convert(node) : null;
    }

    public bool Accepts(JsonNode? value) => Accepts(root, value);

    // Scalars as an editor's YAML 1.2 core schema resolves them.
    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Value, Convert(e.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Convert)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsPlain: true, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalar { IsPlain: true } plain when double.TryParse(plain.Value, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => JsonValue.Create(number),
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException(),
    };

    private bool Accepts(JsonObject schema, JsonNode? value)
    {
        foreach (var (keyword, argument) in schema)
        {
            if (!Check(keyword, argument!, schema, value))
                return false;
        }

        return true;
    }

    private bool Check(string keyword, JsonNode argument, JsonObject schema, JsonNode? value)
    {
        var items = value as JsonArray;
        var map = value as JsonObject;
        var text = value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
        double? number = value?.GetValueKind() == JsonValueKind.Number ? value.GetValue<double>() : null;
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description" or "default" or "then":
                return true;
            case "$ref":
                return Accepts(root["$defs"]![argument.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), value);
            case "type":
                return argument.GetValue<string>() switch
                {
                    "object" => map is not null,
                    "array" => items is not null,
                    "string" => text is not null,
                    "number" => number is not null,
                    "integer" => number is { } n && double.IsInteger(n),
                    "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
                    var other => throw new InvalidOperationException(other),
                };
            case "const":
                return Same(argument, value);
            case "enum":
                return argument.AsArray().Any(allowed => Same(allowed, value));
            case "properties":
                return map is null || argument.AsObject().All(p => !map.ContainsKey(p.Key) || Accepts(p.Value!.AsObject(), map[p.Key]));
            case "additionalProperties":
                return argument.GetValue<bool>() || map is null || map.All(p => schema["properties"]!.AsObject().ContainsKey(p.Key));
            case "required":
                return map is null || argument.AsArray().All(key => map.ContainsKey(key!.GetValue<string>()));
            case "minProperties":
                return map is null || map.Count >= argument.GetValue<int>();
            case "items":
                return items is null || items.All(item => Accepts(argument.AsObject(), item));
            case "minItems":
                return items is null || items.Count >= argument.GetValue<int>();
            case "maxItems":
                return items is null || items.Count <= argument.GetValue<int>();
            case "minLength":
                return text is null || text.Length >= argument.GetValue<int>();
            case "maxLength":
                return text is null || text.Length <= argument.GetValue<int>();
            case "pattern":
                return text is null || Regex.IsMatch(text, argument.GetValue<string>(), RegexOptions.ECMAScript, TimeSpan.FromSeconds(5));
            case "minimum":
                return number is null || number >= argument.GetValue<double>();
            case "maximum":
                return number is null || number <= argument.GetValue<double>();
            case "anyOf":
                return argument.AsArray().Any(option => Accepts(option!.AsObject(), value));
            case "oneOf":
                return argument.AsArray().Count(option => Accepts(option!.AsObject(), value)) == 1;
            case "allOf":
                return argument.AsArray().All(option => Accepts(option!.AsObject(), value));
            case "if":
                return !Accepts(argument.AsObject(), value) || Accepts(schema["then"]!.AsObject(), value);
            default:
                throw new InvalidOperationException($"The schema uses '{keyword}', which this validator does not know.");
        }
    }

    private static bool Same(JsonNode? allowed, JsonNode? value) =>
        (allowed?.GetValueKind(), value?.GetValueKind()) switch
        {
            (JsonValueKind.Number, JsonValueKind.Number) => allowed!.GetValue<double>().Equals(value!.GetValue<double>()),
            (JsonValueKind.String, JsonValueKind.String) => allowed!.GetValue<string>() == value!.GetValue<string>(),
            _ => false,
        };
}
