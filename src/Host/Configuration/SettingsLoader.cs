using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Dlp.Host.Configuration;

/// <summary>Reads, binds and validates <c>dlp.json</c>; collects every problem before giving up. Expected failures are values.</summary>
public static class SettingsLoader
{
    /// <summary>Prefix of environment variables that override keys, e.g. <c>DLP_Proxy__Listen__0</c>.</summary>
    public const string EnvironmentPrefix = "DLP_";

    /// <summary>The one variable with our prefix that is not a key: it makes the command line print stack traces of bugs.</summary>
    public const string DebugVariable = "DLP_DEBUG";

    private const int ShownLength = 80;

    /// <summary>Loads a file; a null path means built-in defaults with paths relative to the current folder.</summary>
    /// <param name="path">The file; null for defaults.</param>
    /// <param name="environment">Variables that may override keys; null for those of this process.</param>
    public static SettingsOutcome Load(string? path, IReadOnlyDictionary<string, string>? environment = null)
    {
        var folder = Environment.CurrentDirectory;
        var builder = new ConfigurationBuilder();
        if (path is not null)
        {
            var full = Path.GetFullPath(path);
            folder = Path.GetDirectoryName(full)!;
            if (!File.Exists(full))
            {
                return SettingsOutcome.Refused(new SettingsProblem("", $"{path}: no such file.", "Give the path of a configuration file with --config; deploy/dlp.json is a commented example."));
            }

            _ = builder.AddJsonFile(full, optional: false, reloadOnChange: false);
        }

        IConfigurationRoot root;
        try
        {
            root = builder.AddInMemoryCollection(Overrides(environment ?? ProcessEnvironment())).Build();
        }
        catch (InvalidDataException e)
        {
            return SettingsOutcome.Refused(new SettingsProblem("", $"{path}: not valid JSON. {JsonMessage(e)}", "Comments and trailing commas are allowed."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SettingsOutcome.Refused(new SettingsProblem("", $"{path}: cannot be read. {e.Message}", "Check owner and mode."));
        }

        var (misfits, rest) = SettingsShape.Check(root);
        var problems = new List<SettingsProblem>(misfits);
        Settings settings;
        try
        {
            settings = rest.Get<Settings>(static o => o.ErrorOnUnknownConfiguration = true) ?? new Settings();
        }
        catch (InvalidOperationException e)
        {
            // A misfit that SettingsShape does not know: the binder's own words are better than none.
            problems.Add(new SettingsProblem("", Innermost(e).Message, "See docs/configuration.md."));
            return new SettingsOutcome(null, folder, problems);
        }

        Annotations(settings, "", problems);
        CrossFieldRules.Check(settings, problems);
        return problems.Count > 0 ? new SettingsOutcome(null, folder, problems) : new SettingsOutcome(settings, folder, []);
    }

    /// <summary>A value for a message, cut to a line.</summary>
    internal static string Show(object? value) => value switch
    {
        null or "" => "(empty)",
        string { Length: > ShownLength } text => "\"" + text[..ShownLength] + "...\"",
        string text => "\"" + text + "\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static Dictionary<string, string> ProcessEnvironment()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            variables[(string)entry.Key] = (string?)entry.Value ?? "";
        }

        return variables;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Overrides(IReadOnlyDictionary<string, string> environment) => environment
        .Where(static v => v.Key.StartsWith(EnvironmentPrefix, StringComparison.OrdinalIgnoreCase) && !string.Equals(v.Key, DebugVariable, StringComparison.OrdinalIgnoreCase))
        .Select(static v => KeyValuePair.Create(v.Key[EnvironmentPrefix.Length..].Replace("__", ":", StringComparison.Ordinal), (string?)v.Value));

    private static Exception Innermost(Exception e)
    {
        while (e.InnerException is { } inner)
        {
            e = inner;
        }

        return e;
    }

    // The parser counts lines and bytes from 0 and appends both to its message; editors count from 1.
    private static string JsonMessage(Exception e)
    {
        var inner = Innermost(e);
        if (inner is not JsonException { LineNumber: { } line, BytePositionInLine: { } column })
        {
            return inner.Message;
        }

        var end = inner.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"Line {line + 1}, column {column + 1}: {(end > 0 ? inner.Message[..end] : inner.Message)}");
    }

    private static void Annotations(object value, string path, List<SettingsProblem> problems)
    {
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.GetIndexParameters().Length == 0))
        {
            var here = KnownKeys.Join(path, property.Name);
            var item = property.GetValue(value);
            var context = new ValidationContext(value) { MemberName = property.Name, DisplayName = property.Name };
            foreach (var attribute in property.GetCustomAttributes<ValidationAttribute>())
            {
                if (attribute.GetValidationResult(item, context) is { } result)
                {
                    problems.Add(Explain(here, item, attribute, result));
                }
            }

            if (item is System.Collections.IEnumerable list and not string)
            {
                var index = 0;
                foreach (var element in list)
                {
                    if (element is not null && KnownKeys.IsSection(element.GetType()))
                    {
                        Annotations(element, string.Create(CultureInfo.InvariantCulture, $"{here}:{index}"), problems);
                    }

                    index++;
                }
            }
            else if (item is not null && KnownKeys.IsSection(item.GetType()))
            {
                Annotations(item, here, problems);
            }
        }
    }

    private static SettingsProblem Explain(string path, object? item, ValidationAttribute attribute, ValidationResult result) => attribute switch
    {
        RangeAttribute range => SettingsProblem.OutOfRange(path, item, range.Minimum, range.Maximum),
        RequiredAttribute => new SettingsProblem(path, "(empty) is not allowed.", "Expected a value."),
        RegularExpressionAttribute pattern => new SettingsProblem(path, $"{Show(item)} does not have the right form.", $"Expected {pattern.Pattern}."),
        _ => new SettingsProblem(path, $"{Show(item)}: {result.ErrorMessage}", ""),
    };
}
