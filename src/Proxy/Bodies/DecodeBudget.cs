namespace Dlp.Proxy.Bodies;

/// <summary>What decoding one body may cost. A compressed kilobyte can become a gigabyte, so every decoder takes one of these.</summary>
public sealed record DecodeBudget
{
    /// <summary>The defaults.</summary>
    public static DecodeBudget Default { get; } = new();

    /// <summary>Most decoded bytes, over all layers' outputs each. Default 64 MiB; 1 byte to 1 GiB.</summary>
    public int MaxDecodedBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Most decoded bytes per byte received, once <see cref="RatioGraceBytes"/> are decoded. Default 200; real prompts stay below 30.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Decoded bytes from which the ratio counts. Default 1 MiB: short repetitive bodies compress very well.</summary>
    public int RatioGraceBytes { get; init; } = 1024 * 1024;

    /// <summary>Most wall-clock time for all layers together. Default 2 s.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Most layers, as in <c>br, gzip</c>. Default 2; 1 to 4.</summary>
    public int MaxLayers { get; init; } = 2;

    /// <summary>Measures <see cref="MaxTime"/>.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
