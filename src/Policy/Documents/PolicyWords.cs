using Dlp.Policy.CustomTypes;
using Dlp.Policy.Words;

namespace Dlp.Policy.Documents;

/// <summary>Every fixed word of the document.</summary>
internal static class PolicyWords
{
    public static readonly WordTable<DecisionAction> Actions = new(
        ("allow", DecisionAction.Allow), ("log", DecisionAction.Log), ("mask", DecisionAction.Mask), ("block", DecisionAction.Block));

    /// <summary>Actions where there is nothing that could be masked: the default and the fallbacks.</summary>
    public static readonly WordTable<DecisionAction> Plain = new(
        ("allow", DecisionAction.Allow), ("log", DecisionAction.Log), ("block", DecisionAction.Block));

    public static readonly WordTable<RuleMode> Modes = new(
        ("off", RuleMode.Off), ("simulation", RuleMode.Simulation), ("enforce", RuleMode.Enforce));

    public static readonly WordTable<RuleDirection> Directions = new(
        ("request", RuleDirection.Request), ("answer", RuleDirection.Answer), ("both", RuleDirection.Both));

    public static readonly WordTable<ConfidenceLevel> Levels = new(
        ("low", ConfidenceLevel.Low), ("medium", ConfidenceLevel.Medium), ("high", ConfidenceLevel.High));

    public static readonly WordTable<SensitiveInformationCategory> Categories = new(
        ("pii", SensitiveInformationCategory.Pii),
        ("financial", SensitiveInformationCategory.Financial),
        ("secret", SensitiveInformationCategory.Secret),
        ("custom", SensitiveInformationCategory.Custom));

    public static readonly WordTable<WordBoundaries> Boundaries = new(
        ("auto", WordBoundaries.Auto), ("always", WordBoundaries.Always), ("never", WordBoundaries.Never));

    public static readonly WordTable<CustomChecksum> Checksums = new(
        ("luhn", CustomChecksum.Luhn), ("mod97", CustomChecksum.Mod97), ("mod11", CustomChecksum.Mod11));

    public static readonly WordTable<TextRole> Roles = new(
        ("unknown", TextRole.Unknown),
        ("user", TextRole.User),
        ("system", TextRole.System),
        ("assistant", TextRole.Assistant),
        ("tool", TextRole.Tool),
        ("file", TextRole.File),
        ("metadata", TextRole.Metadata));
}
