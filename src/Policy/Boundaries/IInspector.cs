using Dlp.Policy.Words;

namespace Dlp.Policy.Boundaries;

/// <summary>Finds sensitive information in text parts.</summary>
public interface IInspector
{
    /// <summary>Inspects parts as the plan asks. Never throws for content: a fault is an inspection that is not complete.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ValueTask<Inspection> InspectAsync(IReadOnlyList<TextPart> parts, InspectionPlan plan, CancellationToken cancellationToken);
}
