using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Custom;

/// <summary>The custom detectors that one plan asks for, in the order they run: those that lean on other types come last.</summary>
internal sealed class PlannedTypes
{
    private readonly ImmutableArray<CustomDetector> _detectors;
    private readonly HashSet<string> _support;
    private readonly InspectionPlan _plan;

    private PlannedTypes(InspectionPlan plan, ImmutableArray<CustomDetector> detectors, HashSet<string> support) =>
        (_plan, _detectors, _support) = (plan, detectors, support);

    /// <summary>What the plan asks for; null when it carries types whose detectors were never built.</summary>
    public static PlannedTypes? Of(InspectionPlan plan)
    {
        var loaded = plan.CustomTypes as LoadedTypes;
        if (loaded is null && !plan.CustomTypes.Definitions.IsEmpty)
            return null;
        var all = loaded?.Detectors ?? [];
        var asked = all.Where(detector => IsAsked(plan, detector.Type.Id)).ToList();
        var support = asked.SelectMany(detector => detector.SupportingTypes).ToHashSet(StringComparer.Ordinal);
        var running = all.Where(detector => asked.Contains(detector) || support.Contains(detector.Type.Id));
        support.RemoveWhere(id => IsAsked(plan, id));
        return new(plan, [.. running.OrderBy(detector => detector.SupportingTypes.IsEmpty ? 0 : 1)], support);
    }

    /// <summary>Whether a type that the plan does not ask for is needed beside one that it asks for.</summary>
    public bool LeansOn(string id) => _support.Contains(id);

    /// <summary>Runs the detectors over the context's text; the name of one that failed, or null.</summary>
    public string? Run(DetectionContext context)
    {
        string? problem = null;
        foreach (var detector in _detectors)
        {
            if (context.IsExhausted)
                break;
            try
            {
                detector.Scan(context, 0);
            }
            catch (Exception)
            {
                // As with built-in detectors: named, never quoted.
                problem = $"detector failed: {detector.Name} of {detector.Type.Id}";
            }
        }

        if (_support.Count > 0 && context.Candidates.Count > 0)
            context.Candidates.RemoveAll(candidate => !IsAsked(_plan, candidate.Detector.Type.Id));
        return problem;
    }

    private static bool IsAsked(InspectionPlan plan, string id) => plan.Types.Count == 0 || plan.Types.Contains(id);
}
