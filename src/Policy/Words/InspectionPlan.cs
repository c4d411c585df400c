using System.Collections.Frozen;
using Dlp.Policy.CustomTypes;

namespace Dlp.Policy.Words;

/// <summary>What to inspect for one subject and destination, so that nothing is read that no rule asks for.</summary>
/// <param name="InspectRequest">Whether any active rule looks at requests.</param>
/// <param name="InspectAnswer">Whether any active rule looks at answers.</param>
/// <param name="Types">Type ids the active rules name; empty with <paramref name="InspectRequest"/> means all types.</param>
public sealed record InspectionPlan(bool InspectRequest, bool InspectAnswer, FrozenSet<string> Types)
{
    /// <summary>Types of the policy's own that <see cref="Types"/> may name.</summary>
    public CustomTypeSet CustomTypes { get; init; } = CustomTypeSet.Empty;

    /// <summary>Nothing to inspect.</summary>
    public static InspectionPlan Nothing { get; } = new(false, false, FrozenSet<string>.Empty);

    /// <summary>Everything, both ways.</summary>
    public static InspectionPlan Everything { get; } = new(true, true, FrozenSet<string>.Empty);
}
