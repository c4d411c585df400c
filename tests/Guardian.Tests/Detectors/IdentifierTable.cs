using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Tests.Detectors;

/// <summary>Asks the formats of a type whether a value, letters and digits alone, is one of theirs.</summary>
internal static class IdentifierTable
{
    /// <summary>Whether structure and check of any format of the type that has a check accept the value.</summary>
    public static bool Accepts(string type, string value)
    {
        var formats = Guardian.Detection.DetectorCatalogue.All.OfType<IdentifierDetector>().Select(detector => detector.Format)
            .Where(format => format.Type.Id == type && format.Check is not null && format.Layouts.Any(layout => Fits(layout, value))).ToList();
        return formats.Any(format => (format.Structure is null || format.Structure(value)) && format.Check!(value));
    }

    /// <summary>Asserts that the value is accepted, and with any other last character of its kind it is not.</summary>
    public static void ExpectOnlyCheckCharacter(string type, string value)
    {
        Assert.True(Accepts(type, value), $"{type} {value}");
        var alphabet = char.IsAsciiDigit(value[^1]) ? "0123456789" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        Assert.Single(alphabet, last => Accepts(type, value[..^1] + last));
    }

    private static bool Fits(string layout, string value)
    {
        var places = layout.Where(c => c is '#' or '@' or '*' || char.IsAsciiLetterOrDigit(c)).ToArray();
        return places.Length == value.Length && places.Zip(value).All(pair => pair.First switch
        {
            '#' => char.IsAsciiDigit(pair.Second),
            '@' => char.IsAsciiLetter(pair.Second),
            '*' => char.IsAsciiLetterOrDigit(pair.Second),
            var fixedCharacter => fixedCharacter == pair.Second,
        });
    }
}
