using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dlp.Host.Configuration;

/// <summary>What an option's own documentation comment says, as plain lines: its meaning, and its unit, default and range.</summary>
/// <param name="Meaning">What it does.</param>
/// <param name="Values">Unit, default and range; for enums the names.</param>
internal sealed partial record OptionText(string Meaning, string Values)
{
    private static readonly Dictionary<string, Dictionary<string, XElement>> Files = new(StringComparer.Ordinal);

    /// <summary>Reads the comment of an option from the XML file beside its assembly; empty texts when there is none.</summary>
    public static OptionText Of(PropertyInfo property)
    {
        var declaring = property.DeclaringType!;
        if (!Members(declaring.Assembly).TryGetValue($"P:{declaring.FullName!.Replace('+', '.')}.{property.Name}", out var member))
        {
            return new OptionText("", "");
        }

        // Every key needs a restart; the page says it once.
        var meaning = Inline(member.Element("summary")).Replace(" Restart to change.", "", StringComparison.Ordinal);
        var values = Inline(member.Element("value"));
        if (values.Length == 0 && meaning.IndexOf(" Default ", StringComparison.Ordinal) is > 0 and var at)
        {
            (meaning, values) = (meaning[..at], meaning[(at + 1)..]);
        }

        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type.IsEnum)
        {
            values = $"{values} One of {string.Join(", ", Enum.GetNames(type).Select(static n => $"`{n}`"))}.".TrimStart();
        }

        return new OptionText(meaning, values);
    }

    /// <summary>A default as it is written in the file, without quotes; null when there is none.</summary>
    public static string? Default(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        TimeSpan span => Trim(span.ToString("c", CultureInfo.InvariantCulture)),
        string text => text,
        IEnumerable list => list.Cast<object>().Any() ? string.Join(", ", list.Cast<object>()) : "",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Trim(string span) => span.Contains('.', StringComparison.Ordinal) && span.LastIndexOf('.') > span.LastIndexOf(':') ? span.TrimEnd('0') : span;

    private static Dictionary<string, XElement> Members(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        if (!Files.TryGetValue(file, out var members))
        {
            members = File.Exists(file)
                ? XDocument.Load(file).Descendants("member").ToDictionary(static m => m.Attribute("name")!.Value, StringComparer.Ordinal)
                : new Dictionary<string, XElement>(StringComparer.Ordinal);
            Files[file] = members;
        }

        return members;
    }

    private static string Inline(XElement? element)
    {
        if (element is null)
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            _ = node switch
            {
                XElement { Name.LocalName: "c" } code => text.Append('`').Append(code.Value).Append('`'),
                XElement { Name.LocalName: "see" } see => text.Append('`').Append(see.Attribute("cref")?.Value.Split('.')[^1]).Append('`'),
                XElement other => text.Append(other.Value),
                XText plain => text.Append(plain.Value),
                _ => text,
            };
        }

        return Spaces().Replace(text.ToString(), " ").Trim();
    }

    [GeneratedRegex("\\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
