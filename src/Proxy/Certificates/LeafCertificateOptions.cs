using System.ComponentModel.DataAnnotations;

namespace Dlp.Proxy.Certificates;

/// <summary>Life and cache of leaf certificates. Changes need a restart.</summary>
public sealed class LeafCertificateOptions
{
    /// <summary>Total validity of a leaf, its back-date included. Short, because a leaf cannot be revoked and because browsers' limits keep falling (47 days from March 2029).</summary>
    /// <value>Days, default 14, 1 to 30.</value>
    [Range(1, 30)]
    public int ValidityDays { get; set; } = 14;

    /// <summary>Most leaves kept; the least recently used goes first. An attacker picks names, so the cache must not grow with them.</summary>
    /// <value>Count, default 4,096, 16 to 1,000,000. One leaf takes about 12 kB (measured).</value>
    [Range(16, 1_000_000)]
    public int CacheCapacity { get; set; } = 4096;

    /// <summary>Leaves minted at the same time; the rest wait. Keeps a storm of new names from taking every core.</summary>
    /// <value>Count, default half the cores and at least 1; 1 to 256.</value>
    [Range(1, 256)]
    public int MaxConcurrentMints { get; set; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Different names being minted or waiting; one more is refused at once.</summary>
    /// <value>Count, default 1,024, 1 to 100,000.</value>
    [Range(1, 100_000)]
    public int MaxPendingMints { get; set; } = 1024;
}
