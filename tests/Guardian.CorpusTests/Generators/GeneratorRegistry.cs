using System.Globalization;
using System.Text.RegularExpressions;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Everything that may stand in braces.</summary>
internal sealed class GeneratorRegistry
{
    private static readonly Regex Recipe = new(@"^(?<name>[A-Za-z][A-Za-z0-9-]*)(?<broken>!)?(?<colon>:(?<argument>.*))?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Singleline);

    private readonly Dictionary<string, (Generator Make, Func<Chance, string, string>? Break)> _generators = new(StringComparer.Ordinal);

    /// <summary>Every family of this assembly.</summary>
    public static GeneratorRegistry Default { get; } = Load();

    /// <summary>Names in order, with whether each has a broken twin.</summary>
    public IEnumerable<(string Name, bool HasBroken)> Names => _generators.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value.Break is not null));

    /// <summary>Adds a generator.</summary>
    /// <param name="name">Name in braces, lower case with hyphens.</param>
    /// <param name="make">Makes a valid value.</param>
    /// <param name="breakIt">Makes a value whose check fails out of a valid one, for <c>{name!}</c>; null when there is no check.</param>
    public void Add(string name, Generator make, Func<Chance, string, string>? breakIt = null)
    {
        if (!_generators.TryAdd(name, (make, breakIt)))
            throw new ArgumentException($"Two generators are called {name}.", nameof(name));
    }

    /// <summary>What makes the values of a recipe, or null with a problem.</summary>
    public Func<Chance, string>? Find(string recipe, out string problem)
    {
        var parts = recipe.Split(" > ");
        problem = "not a recipe; write {name}, {name:argument} or {name!}, and {{ for a literal brace";
        if (Recipe.Match(parts[0]) is not { Success: true } match)
            return null;
        var (name, argument) = (match.Groups["name"].Value, match.Groups["argument"].Value);
        if (!_generators.TryGetValue(name, out var generator))
        {
            problem = "no generator has this name";
            return null;
        }

        if (match.Groups["broken"].Success && generator.Break is null)
        {
            problem = "this generator has no check that could be broken";
            return null;
        }

        var filters = parts.Skip(1).Select(Filters.Find).ToList();
        if (filters.IndexOf(null) is >= 0 and var unknown)
        {
            problem = $"'{parts[unknown + 1]}' is no filter";
            return null;
        }

        Func<Chance, string> make = match.Groups["broken"].Success
            ? chance => generator.Break!(chance, generator.Make(chance, argument))
            : chance => generator.Make(chance, argument);
        Func<Chance, string> whole = chance => filters.Aggregate(make(chance), (value, filter) => filter!(value));
        try
        {
            // Bad arguments show now, with file and line, not in the middle of a run.
            _ = whole(new Chance(0));
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException or IndexOutOfRangeException)
        {
            problem = exception.Message;
            return null;
        }

        problem = "";
        return whole;
    }

    /// <summary>A length, or one out of a range <c>24-99</c>.</summary>
    public static int Length(Chance chance, string argument)
    {
        var dash = argument.IndexOf('-', StringComparison.Ordinal);
        return dash < 0
            ? int.Parse(argument, NumberStyles.None, CultureInfo.InvariantCulture)
            : chance.Between(int.Parse(argument.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(argument.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static GeneratorRegistry Load()
    {
        var registry = new GeneratorRegistry();
        foreach (var family in typeof(GeneratorRegistry).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(IGeneratorFamily))))
            ((IGeneratorFamily)Activator.CreateInstance(family)!).AddTo(registry);
        return registry;
    }
}
