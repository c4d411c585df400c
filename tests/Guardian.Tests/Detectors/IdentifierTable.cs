using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Tests.Detectors;

/// <summary>Asks the formats of a type about a value, letters and digits alone.</summary>
internal static class IdentifierTable
{
    /// <summary>Whether some format of the type has a check and takes the value: structure and check.</summary>
    public static bool Accepts(string type, string value) => Of(type).Any(format => (format.Structure?.Invoke(value) ?? true) && format.Check!(value));

    /// <summary>How many of the ten digits (or 26 letters) fit at a place.</summary>
    public static int Fitting(string type, string value, int at) =>
        (char.IsAsciiDigit(value[at]) ? Enumerable.Range('0', 10) : Enumerable.Range('A', 26)).Count(c => Of(type).Any(format => format.Check!(value[..at] + (char)c + value[(at + 1)..])));

    private static List<IdentifierFormat> Of(string type)
    {
        var formats = DetectorCatalogue.All.OfType<IdentifierDetector>().Where(detector => detector.Type.Id == type && detector.Format.Check is not null).Select(detector => detector.Format).ToList();
        Assert.NotEmpty(formats);
        return formats;
    }
}
