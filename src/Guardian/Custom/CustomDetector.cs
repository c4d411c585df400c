using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.CustomTypes;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Custom;

/// <summary>
/// Finds one type of the policy's own. Not part of the anchor index: it lives as long as a snapshot, and brings its own first filter.
/// </summary>
internal abstract class CustomDetector(CustomTypeDefinition definition, CustomConditions conditions) : IDetector
{
    public abstract string Name { get; }

    public SensitiveInformationType Type => definition.Type;

    public DetectorAnchors Anchors { get; } = new();

    /// <summary>Above every built-in detector: of two equal matches the one the administrator defined stays.</summary>
    public int Specificity => 4;

    /// <summary>Types whose findings support this one.</summary>
    public ImmutableArray<string> SupportingTypes => conditions.SupportingTypes;

    public void Scan(DetectionContext context, int from)
    {
        var trial = new CustomTrial(this, context, conditions);
        Match(ref trial);
    }

    /// <summary>What a match is called in reasons, e.g. <c>dictionary:term</c>.</summary>
    public abstract string Reason { get; }

    /// <summary>Which spellings are the same value.</summary>
    public abstract FingerprintForm Form { get; }

    /// <summary>Offers every match to the trial.</summary>
    protected abstract void Match(ref CustomTrial trial);
}
