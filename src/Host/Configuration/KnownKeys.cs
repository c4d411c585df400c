using System.Collections;
using System.Reflection;

namespace Dlp.Host.Configuration;

/// <summary>Every key of the configuration, found by reflection: for suggestions, documentation and the test that compares them.</summary>
public static class KnownKeys
{
    /// <summary>Keys whose default depends on the machine, with what to say instead of the value.</summary>
    internal static IReadOnlyDictionary<string, string> MachineDependent { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Leaves:MaxConcurrentMints"] = "half the cores",
    };

    /// <summary>Properties with their full keys, in declaration order; lists show as <c>Key:0</c>.</summary>
    public static IEnumerable<(string Key, PropertyInfo Property, object? Default)> All(Settings? settings = null) => Walk(typeof(Settings), settings ?? new Settings(), "");

    /// <summary>Element type of a list property; null when it is not a list.</summary>
    public static Type? ElementOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.IsGenericType && type.GetGenericArguments() is [var element] && typeof(IEnumerable).IsAssignableFrom(type) ? element : null;
    }

    /// <summary>Value type of a dictionary property with text keys; null when it is none.</summary>
    internal static Type? DictionaryValueOf(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [var key, var value] && key == typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) ? value : null;

    /// <summary>Whether a type is a section of its own: one of our classes.</summary>
    internal static bool IsSection(Type type) => type.IsClass && type != typeof(string) && type.Namespace?.StartsWith("Dlp.", StringComparison.Ordinal) == true;

    /// <summary>A key below another.</summary>
    internal static string Join(string path, string name) => path.Length == 0 ? name : path + ":" + name;

    /// <summary>What to write instead of an unknown key: a neighbour that is spelt alike, or the same name in another section.</summary>
    internal static string Suggest(string name, string path, IEnumerable<string> neighbours)
    {
        var best = neighbours.Select(n => (Name: n, Distance: Distance(n.ToUpperInvariant(), name.ToUpperInvariant()))).OrderBy(static n => n.Distance).FirstOrDefault();
        if (best.Name is not null && best.Distance <= Math.Max(2, name.Length / 3))
        {
            return $"Did you mean \"{best.Name}\"?";
        }

        var elsewhere = All().Where(k => string.Equals(k.Key[(k.Key.LastIndexOf(':') + 1)..], name, StringComparison.OrdinalIgnoreCase)).Select(static k => k.Key).ToList();
        return elsewhere.Count > 0 ? $"It belongs at {string.Join(" or ", elsewhere)}."
            : $"Keys here: {string.Join(", ", path.Length == 0 ? typeof(Settings).GetProperties().Select(static p => p.Name) : neighbours)}.";
    }

    private static IEnumerable<(string, PropertyInfo, object?)> Walk(Type type, object? instance, string path)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.GetIndexParameters().Length == 0))
        {
            var key = Join(path, property.Name);
            var value = instance is null ? null : property.GetValue(instance);
            var element = ElementOf(property.PropertyType);
            yield return (key, property, value);
            if (element is not null && IsSection(element))
            {
                foreach (var inner in Walk(element, Activator.CreateInstance(element), key + ":0"))
                {
                    yield return inner;
                }
            }
            else if (IsSection(property.PropertyType))
            {
                foreach (var inner in Walk(property.PropertyType, value ?? Activator.CreateInstance(property.PropertyType), key))
                {
                    yield return inner;
                }
            }
        }
    }

    // Levenshtein's distance, one row at a time.
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
