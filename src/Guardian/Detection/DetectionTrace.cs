namespace Dlp.Guardian.Detection;

/// <summary>Collects every match of a text, also those that lose to another: <c>dlp scan --explain</c> asks for it, the proxy never does.</summary>
internal sealed class DetectionTrace
{
    /// <summary>In the order they were reported, view by view.</summary>
    public List<TracedCandidate> Candidates { get; } = [];
}
