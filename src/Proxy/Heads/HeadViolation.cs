namespace Dlp.Proxy.Heads;

/// <summary>A refused message and the status its sender is told.</summary>
/// <param name="Kind">Why.</param>
public readonly record struct HeadViolation(HeadViolationKind Kind)
{
    /// <summary>Status code of the answer: 400, 408, 414, 431, 501 or 505.</summary>
    public int StatusCode => Kind switch
    {
        HeadViolationKind.HeadTimeout => 408,
        HeadViolationKind.StartLineTooLong => 414,
        HeadViolationKind.HeadTooLarge or HeadViolationKind.TooManyHeaders or HeadViolationKind.TrailerTooLarge => 431,
        HeadViolationKind.MethodRefused => 501,
        HeadViolationKind.VersionUnsupported => 505,
        _ => 400,
    };
}
