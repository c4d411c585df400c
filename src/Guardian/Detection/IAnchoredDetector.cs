namespace Dlp.Guardian.Detection;

/// <summary>
/// A detector that looks around its literals and nowhere else, so that hundreds of them share one pass over the text.
/// </summary>
internal interface IAnchoredDetector : IDetector
{
    /// <summary>Reports what stands at an anchor. The work of one call is bounded by a constant.</summary>
    /// <param name="context">The text.</param>
    /// <param name="at">Where the literal starts.</param>
    /// <param name="literal">Which: index into the anchors' exact literals followed by the caseless ones.</param>
    void Match(DetectionContext context, int at, int literal);
}
