using System.Collections.Frozen;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Normalisation;
using Dlp.Guardian.Review;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests;

/// <summary>Short ways to ask what is found in a text.</summary>
internal static class Scanned
{
    private static readonly Inspector Inspector = new(new InspectorOptions { Deadline = TimeSpan.FromSeconds(60) }, TimeProvider.System);
    private static readonly Fingerprinter Fingerprinter = new();

    /// <summary>Findings of the whole pipeline.</summary>
    public static Inspection Inspect(string text, params string[] types)
    {
        var plan = new InspectionPlan(true, true, types.ToFrozenSet(StringComparer.Ordinal));
        var pending = Inspector.InspectAsync([new TextPart("body", TextRole.User, text, true)], plan, CancellationToken.None).AsTask();
        Assert.True(pending.IsCompletedSuccessfully);
        return pending.Result;
    }

    /// <summary>What the given detectors alone find.</summary>
    public static Inspection InspectWith(string text, params ImmutableArray<IDetector> detectors)
    {
        var inspector = new Inspector(new InspectorOptions { Deadline = TimeSpan.FromSeconds(60) }, TimeProvider.System, detectors);
        var pending = inspector.InspectAsync([new TextPart("body", TextRole.User, text, true)], InspectionPlan.Everything, CancellationToken.None).AsTask();
        Assert.True(pending.IsCompletedSuccessfully);
        return pending.Result;
    }

    /// <summary>"TYPE=value" of every finding of the given types, or of all.</summary>
    public static string[] Values(string text, params string[] types) =>
        [.. Inspect(text, types).Findings.Select(finding => finding.Type + "=" + text[finding.Start..finding.End])];

    /// <summary>The only finding of a type.</summary>
    public static Finding Only(string text, string type)
    {
        var inspection = Inspect(text, type);
        Assert.Equal(Completeness.Complete, inspection.Completeness);
        return Assert.Single(inspection.Findings);
    }

    /// <summary>Characters one detector looks at, from the first character on whether or not its anchors occur.</summary>
    public static long Steps(IDetector detector, string text)
    {
        var context = new DetectionContext();
        var numbers = new NormalisedText(text);
        context.Begin(numbers, new WorkBudget(TimeProvider.System, TimeSpan.FromMinutes(5), CancellationToken.None), Fingerprinter, int.MaxValue);
        context.Numbers.Build(text);
        detector.Scan(context, 0);
        return context.Steps;
    }
}
