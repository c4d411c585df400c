using System.Collections.Immutable;

namespace Dlp.Policy.Documents;

/// <summary>The keys of each map of the document; a test holds the published schema to them.</summary>
internal static class PolicyKeys
{
    public static readonly ImmutableArray<string> Document = ["version", "name", "description", "default", "types", "rules"];

    public static readonly ImmutableArray<string> Rule =
        ["id", "description", "priority", "mode", "scope", "conditions", "action", "fallback", "partial", "message"];

    public static readonly ImmutableArray<string> Scope = ["subjects", "groups", "apps", "direction"];

    public static readonly ImmutableArray<string> Selection = ["include", "exclude"];

    public static readonly ImmutableArray<string> Conditions = ["any", "exceptions"];

    public static readonly ImmutableArray<string> Condition = ["types", "minConfidence", "minCount", "distinct"];

    public static readonly ImmutableArray<string> Exception = ["types", "roles", "apps", "subjects", "groups"];

    public static readonly ImmutableArray<string> Message = ["en", "ja"];

    public static readonly ImmutableArray<string> CustomType =
        ["id", "name", "nameJa", "description", "placeholderTag", "confidence", "regex", "group", "checksum", "dictionary", "exactData", "near", "exclude"];

    public static readonly ImmutableArray<string> Dictionary = ["terms", "file", "wordBoundaries"];

    public static readonly ImmutableArray<string> ExactData = ["index", "keyFile", "primary", "with", "atLeast", "within"];

    public static readonly ImmutableArray<string> Near = ["words", "types", "within", "required", "confidence"];

    public static readonly ImmutableArray<string> Exclude = ["values", "file", "regex", "nearWords", "within"];
}
