namespace Dlp.Guardian.Views;

/// <summary>Bounds of what is decoded. Reaching one is an inspection that is not complete; the policy's fallback decides then.</summary>
internal sealed record ViewOptions
{
    /// <summary>How often a decoded text is decoded again. Base64 of percent of hexadecimal is three.</summary>
    public int Depth { get; init; } = 3;

    /// <summary>Decoded UTF-16 units of one inspection, per unit of its text.</summary>
    public int DecodedPerCharacter { get; init; } = 4;

    /// <summary>Decoded UTF-16 units of one inspection, on top: short texts nest too.</summary>
    public int DecodedAtLeast { get; init; } = 64 * 1024;

    /// <summary>Decoded stretches of one part, nested ones included.</summary>
    public int MaxFragmentsPerPart { get; init; } = 10_000;

    /// <summary>Decoded units allowed for so much text.</summary>
    public long AllowanceFor(long characters) => DecodedAtLeast + DecodedPerCharacter * characters;
}
