using System.Collections.Immutable;
using Dlp.Policy.CustomTypes;
using Dlp.Policy.Words;

namespace Dlp.Policy.Documents;

/// <summary>A document as edited, after every check: what is here is valid.</summary>
/// <param name="Name">Name of the policy.</param>
/// <param name="Default">What happens to a request no allow rule matches.</param>
/// <param name="CustomTypes">The document's own sensitive information types.</param>
/// <param name="Rules">In priority order, switched-off rules included.</param>
internal sealed record PolicyDocument(string Name, DecisionAction Default, ImmutableArray<CustomTypeDefinition> CustomTypes, ImmutableArray<PolicyRule> Rules);

/// <summary>One rule as edited.</summary>
internal sealed record PolicyRule(
    string Id,
    string Description,
    int? Priority,
    RuleMode Mode,
    RuleScope Scope,
    RuleConditions? Conditions,
    DecisionAction Action,
    DecisionAction Fallback,
    DecisionAction Partial,
    LocalizedText? Message);

/// <summary>Halves of an exchange a rule looks at.</summary>
[Flags]
internal enum RuleDirection
{
    None = 0,
    Request = 1,
    Answer = 2,
    Both = Request | Answer,
}

/// <summary>Whom and what a rule is about: every part must hold.</summary>
internal sealed record RuleScope(NameSelection Subjects, NameSelection Groups, NameSelection Apps, RuleDirection Direction);

/// <summary>Names taken in (none: all) and left out.</summary>
internal sealed record NameSelection(ImmutableArray<string> Include, ImmutableArray<string> Exclude)
{
    public static NameSelection Everything { get; } = new([], []);
}

/// <summary>What must be found, and what is excused.</summary>
internal sealed record RuleConditions(ImmutableArray<RuleCondition> Any, ImmutableArray<RuleException> Exceptions);

/// <summary>Holds when enough findings of the types are confident enough.</summary>
internal sealed record RuleCondition(TypeSelection Types, double MinConfidence, int MinCount, bool Distinct);

/// <summary>Excuses findings (types, roles) or whole exchanges (apps, subjects, groups); each part given must hold.</summary>
internal sealed record RuleException(
    TypeSelection? Types,
    ImmutableArray<TextRole> Roles,
    ImmutableArray<string> Apps,
    ImmutableArray<string> Subjects,
    ImmutableArray<string> Groups)
{
    /// <summary>Whether single findings are excused rather than the exchange.</summary>
    public bool IsAboutFindings => Types is not null || !Roles.IsEmpty;
}
