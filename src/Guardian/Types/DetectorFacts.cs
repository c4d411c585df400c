using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;
using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Types;

/// <summary>What a built-in detector goes by, for people who ask why something is found or not.</summary>
/// <param name="Name">Its name in findings and reasons.</param>
/// <param name="Anchors">The cheap signs it waits for: text that must occur, or a description such as <c>a group of digits</c>.</param>
/// <param name="Shapes">Layouts (<c>###-##-####</c>) or token shapes (<c>sk_live_{base62:24}</c>); empty where code alone knows.</param>
/// <param name="Words">Words that name the value when they stand near; empty where code alone knows.</param>
public sealed record DetectorFacts(string Name, ImmutableArray<string> Anchors, ImmutableArray<string> Shapes, ImmutableArray<string> Words)
{
    /// <summary>The detectors behind a type; empty for an unknown one.</summary>
    /// <param name="type">Id of the type.</param>
    public static ImmutableArray<DetectorFacts> Of(string type) => [.. DetectorCatalogue.All.Where(detector => detector.Type.Id == type).Select(Of)];

    private static DetectorFacts Of(IDetector detector) => detector switch
    {
        IdentifierDetector identifier => new(detector.Name, [], identifier.Format.Layouts, identifier.Format.Words),
        LabelledDetector labelled => new(detector.Name, labelled.Format.Labels, labelled.Format.Layouts, labelled.Format.Near),
        ServiceTokenDetector service => new(
            detector.Name, AnchorsOf(detector.Anchors), [.. service.Formats.Select(format => format.Template.Text)], [.. service.Formats.SelectMany(format => format.Keywords).Distinct(StringComparer.Ordinal)]),
        _ => new(detector.Name, AnchorsOf(detector.Anchors), [], []),
    };

    private static ImmutableArray<string> AnchorsOf(DetectorAnchors anchors)
    {
        var words = anchors.Literals.Concat(anchors.CaselessLiterals).Distinct(StringComparer.Ordinal).ToList();
        if (anchors.AtSign)
            words.Add("@");
        if (anchors.Numbers)
            words.Add("a group of digits");
        if (anchors.Codes)
            words.Add("a word with a digit in it");
        if (anchors.CountryCode)
            words.Add("two letters and two digits");
        if (anchors.LongWords)
            words.Add("a long word of letters and digits");
        return [.. words];
    }
}
