using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dlp.Guardian.CorpusTests.Format;
using Dlp.Guardian.Review;
using Dlp.Policy.Words;

namespace Dlp.Guardian.CorpusTests.Measuring;

/// <summary>Samples through the whole inspector, every type on; each file once per process.</summary>
internal static class Inspections
{
    private static readonly Inspector Inspector = new(new InspectorOptions { Deadline = TimeSpan.FromSeconds(60) }, TimeProvider.System);
    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Judgement>>> Judged = new(StringComparer.Ordinal);

    /// <summary>All samples of a file.</summary>
    public static ImmutableArray<Judgement> Of(CorpusFile file) =>
        Judged.GetOrAdd(file.Path, _ => new(() => [.. file.Samples().AsParallel().AsOrdered().Select(sample => Judgement.Of(sample, Inspect(sample.Text)))])).Value;

    /// <summary>Findings of a text that is inspected completely.</summary>
    public static ImmutableArray<Finding> Inspect(string text)
    {
        var inspection = InspectAny(text);
        return inspection.Completeness == Completeness.Complete ? inspection.Findings : throw new InvalidOperationException($"Not completely inspected: {inspection.Reason}");
    }

    /// <summary>What comes of a text, complete or not.</summary>
    public static Inspection InspectAny(string text)
    {
        var pending = Inspector.InspectAsync([new TextPart("body", TextRole.User, text, Editable: true)], InspectionPlan.Everything, CancellationToken.None).AsTask();
        return pending.IsCompletedSuccessfully ? pending.Result : throw new InvalidOperationException("One small part is inspected on the caller's thread.");
    }
}
