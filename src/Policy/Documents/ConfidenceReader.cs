using System.Globalization;
using Dlp.Policy.Documents.Yaml;
using Dlp.Policy.Words;

namespace Dlp.Policy.Documents;

/// <summary>Reads a confidence: a level or a number. Purview's scale: 65 is a pattern alone, 75 supporting evidence, 85 unmistakable.</summary>
internal static class ConfidenceReader
{
    public const double Low = 0.65;
    public const double Medium = 0.75;
    public const double High = 0.85;

    /// <summary>The score, or <paramref name="otherwise"/> when the key is absent or wrong.</summary>
    /// <param name="keys">The map.</param>
    /// <param name="key">Its key.</param>
    /// <param name="low">What <c>low</c> means: as a threshold it takes in everything.</param>
    /// <param name="otherwise">Default.</param>
    public static double Read(MapReader keys, string key, double low, double otherwise)
    {
        if (keys.Find(key) is not { } node)
            return otherwise;
        if (node is YamlScalar scalar)
        {
            if (PolicyWords.Levels.TryGet(scalar.Value, out var level))
                return level switch { ConfidenceLevel.Low => low, ConfidenceLevel.Medium => Medium, _ => High };
            if (scalar.IsPlain && double.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 1)
                return score;
        }

        var hint = node is YamlScalar word ? NearestWord.Hint(word.Value, PolicyWords.Levels.Words) : "";
        keys.Error(key, $"Expected low, medium, high or a number from 0 to 1, found {MapReader.Found(node)}.{hint}");
        return otherwise;
    }
}
