using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Dlp.Host.Configuration;

/// <summary>
/// Compares what was written with what the settings' types can hold, key by key. The binder stops at the first misfit and names it in words of its own;
/// here every unknown key and every value of a wrong type is found in one pass.
/// </summary>
internal sealed class SettingsShape
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly List<SettingsProblem> _problems = [];
    private readonly HashSet<string> _misfits = new(StringComparer.OrdinalIgnoreCase);

    private SettingsShape()
    {
    }

    /// <summary>Every misfit, and the configuration without them, so that the rest can still be bound and judged.</summary>
    public static (IReadOnlyList<SettingsProblem> Problems, IConfiguration Fitting) Check(IConfigurationRoot configuration)
    {
        var shape = new SettingsShape();
        shape.Section(configuration, typeof(Settings), "");
        if (shape._problems.Count == 0)
        {
            return ([], configuration);
        }

        var rest = configuration.AsEnumerable().Where(pair => !shape.IsMisfit(pair.Key));
        return (shape._problems, new ConfigurationBuilder().AddInMemoryCollection(rest).Build());
    }

    private bool IsMisfit(string key)
    {
        for (var end = key.Length; end > 0; end = key.LastIndexOf(':', end - 1))
        {
            if (_misfits.Contains(key[..end]))
            {
                return true;
            }
        }

        return false;
    }

    private void Section(IConfiguration node, Type type, string path)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.GetIndexParameters().Length == 0).ToList();
        foreach (var child in node.GetChildren())
        {
            if (properties.Find(p => string.Equals(p.Name, child.Key, StringComparison.OrdinalIgnoreCase)) is not { } property)
            {
                Add(child, KnownKeys.Join(path, child.Key), "unknown key.", KnownKeys.Suggest(child.Key, path, properties.Select(static p => p.Name)));
                continue;
            }

            var mayBeNull = Nullable.GetUnderlyingType(property.PropertyType) is not null || _nullability.Create(property).ReadState == NullabilityState.Nullable;
            Value(child, property.PropertyType, KnownKeys.Join(path, property.Name), mayBeNull);
        }
    }

    private void Value(IConfigurationSection node, Type type, string path, bool mayBeNull)
    {
        var children = node.GetChildren().ToList();
        var isScalar = children.Count == 0 && !string.IsNullOrEmpty(node.Value);
        if (KnownKeys.IsSection(type))
        {
            if (isScalar)
            {
                Wrong(node, path, "an object: { ... }");
                return;
            }

            Section(node, type, path);
        }
        else if (KnownKeys.DictionaryValueOf(type) is { } valueType)
        {
            if (isScalar)
            {
                Wrong(node, path, "an object: { \"name\": value }");
            }

            children.ForEach(child => Value(child, valueType, KnownKeys.Join(path, child.Key), mayBeNull: false));
        }
        else if (KnownKeys.ElementOf(type) is { } element)
        {
            if (isScalar || children.Exists(static c => !int.TryParse(c.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            {
                Wrong(node, path, "a list: [ ... ]");
                return;
            }

            children.ForEach(child => Value(child, element, KnownKeys.Join(path, child.Key), mayBeNull: false));
        }
        else if (children.Count > 0 || !(node.Value is null ? mayBeNull : Fits(node.Value, type)))
        {
            Wrong(node, path, Expected(Nullable.GetUnderlyingType(type) ?? type));
        }
    }

    private static bool Fits(string value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => true,
            _ when type == typeof(bool) => bool.TryParse(value, out _),
            _ when type == typeof(int) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            _ when type == typeof(long) => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            _ when type == typeof(double) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number),

            // A bare number would be read as days, which nobody means.
            _ when type == typeof(TimeSpan) => value.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out _),
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
            _ when type.IsEnum => Enum.GetNames(type).Contains(value, StringComparer.OrdinalIgnoreCase),
            _ => true,
        };
    }

    private static string Expected(Type type) => type switch
    {
        _ when type == typeof(string) => "text in quotes",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(int) || type == typeof(long) => "a whole number",
        _ when type == typeof(double) => "a number",
        _ when type == typeof(TimeSpan) => "a duration as \"hours:minutes:seconds\", for example \"00:00:15\", or \"1.00:00:00\" for a day",
        _ when type == typeof(DateTimeOffset) => "a time, for example \"2027-01-31T00:00:00Z\"",
        _ when type.IsEnum => "one of " + string.Join(", ", Enum.GetNames(type)),
        _ => type.Name,
    };

    private void Wrong(IConfigurationSection node, string path, string expected)
    {
        var children = node.GetChildren().Any();
        var shown = children ? "a list or an object" : node.Value is null ? "null" : SettingsLoader.Show(node.Value);
        Add(node, path, $"{shown} is not what this key holds.", $"Expected {expected}.");
    }

    private void Add(IConfigurationSection node, string path, string message, string remedy)
    {
        _ = _misfits.Add(node.Path);
        _problems.Add(new SettingsProblem(path, message, remedy));
    }
}
