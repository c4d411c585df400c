using Dlp.Policy.Words;

namespace Dlp.Guardian.Detection;

/// <summary>
/// Finds one sensitive information type by rule. Stateless and thread-safe; linear in the text: what it looks at is charged to
/// the context, and a test holds the charge to a multiple of the length.
/// </summary>
internal interface IDetector
{
    /// <summary>Lower-case name in findings and reasons, e.g. <c>credit-card</c>.</summary>
    string Name { get; }

    /// <summary>What it finds.</summary>
    SensitiveInformationType Type { get; }

    /// <summary>What a text must contain for this detector to be asked at all.</summary>
    DetectorAnchors Anchors { get; }

    /// <summary>Settles equal confidence and length between overlapping findings: the higher wins. Vendor formats 3, checksums 2, patterns 1, names without a layout 0.</summary>
    int Specificity { get; }

    /// <summary>Reports what it finds. Stops early when the context's budget is exhausted.</summary>
    /// <param name="context">The text and what is known of it.</param>
    /// <param name="from">Position of the first anchor; nothing to be found starts more than a token before it.</param>
    void Scan(DetectionContext context, int from);
}
