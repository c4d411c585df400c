using Dlp.Policy.Snapshots;

namespace Dlp.Policy.Boundaries;

/// <summary>Gives the policy in force. One exchange takes one snapshot and keeps it to its end.</summary>
public interface IPolicySource
{
    /// <summary>The last good snapshot.</summary>
    PolicySnapshot Current { get; }
}
