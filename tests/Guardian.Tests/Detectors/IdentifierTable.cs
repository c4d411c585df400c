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

    /// <summary>How many of the ten digits (or 26 letters) fit at a place.</summary>
    public static int Fitting(string type, string value, int at) =>
        (char.IsAsciiDigit(value[at]) ? Enumerable.Range('0', 10) : Enumerable.Range('A', 26)).Count(c => Checked(type).Any(format => format.Check!(value[..at] + (char)c + value[(at + 1)..])));

    private static List<IdentifierFormat> Checked(string type)
    {
        var formats = Guardian.Detection.DetectorCatalogue.All.OfType<IdentifierDetector>().Where(detector => detector.Type.Id == type && detector.Format.Check is not null).Select(detector => detector.Format).ToList();
        Assert.NotEmpty(formats);
        return formats;
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
