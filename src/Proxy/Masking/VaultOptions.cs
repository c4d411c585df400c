using System.ComponentModel.DataAnnotations;

namespace Dlp.Proxy.Masking;

/// <summary>Bounds of the vaults.</summary>
public sealed class VaultOptions
{
    /// <summary>Time after its last use at which a conversation's vault is forgotten.</summary>
    /// <value>Default 8 hours, a working day; 1 minute to 30 days.</value>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan TimeToLive { get; init; } = TimeSpan.FromHours(8);

    /// <summary>Conversations kept at once; the least recently opened goes first, those without entries before all others.</summary>
    /// <value>Default 50,000; 1 to 5,000,000.</value>
    [Range(1, 5_000_000)]
    public int MaxVaults { get; init; } = 50_000;

    /// <summary>Values kept for one conversation; the least recently placed goes first.</summary>
    /// <value>Default 10,000; 1 to 1,000,000.</value>
    [Range(1, 1_000_000)]
    public int MaxEntriesPerVault { get; init; } = 10_000;

    /// <summary>Ids one conversation may be known by; the oldest is dropped. Responses gives every answer a new id.</summary>
    /// <value>Default 64; 1 to 4,096.</value>
    [Range(1, 4_096)]
    public int MaxNamesPerVault { get; init; } = 64;

    /// <summary>Bytes of all encrypted values together, bookkeeping included; the least recently opened conversation goes first.</summary>
    /// <value>Default 268,435,456 (256 MiB); 65,536 to 68,719,476,736.</value>
    [Range(65_536L, 68_719_476_736L)]
    public long MaxBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Problems, one line each with key, value and expectation; empty when valid.</summary>
    public IReadOnlyList<string> Validate()
    {
        var problems = new List<ValidationResult>();
        Validator.TryValidateObject(this, new ValidationContext(this), problems, validateAllProperties: true);
        return [.. problems.Select(problem => problem.ErrorMessage ?? "invalid")];
    }
}
