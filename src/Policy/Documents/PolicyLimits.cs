namespace Dlp.Policy.Documents;

/// <summary>Budgets on documents: they come from outside and are read by the process that holds the traffic.</summary>
internal static class PolicyLimits
{
    /// <summary>Bytes of one document.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>Nesting; the schema needs 9.</summary>
    public const int MaxDepth = 32;

    /// <summary>Scalars, lists and maps together.</summary>
    public const int MaxNodes = 200_000;

    /// <summary>Errors listed.</summary>
    public const int MaxErrors = 200;

    /// <summary>Rules of one document. Purview stops at 600 a tenant.</summary>
    public const int MaxRules = 2_000;

    /// <summary>UTF-16 units of an id or a document name.</summary>
    public const int MaxIdLength = 64;

    /// <summary>UTF-16 units of one name or pattern in a list.</summary>
    public const int MaxPatternLength = 256;

    /// <summary>UTF-16 units of a description or of a message to users.</summary>
    public const int MaxProseLength = 2_000;

    /// <summary>Largest priority.</summary>
    public const int MaxPriority = 1_000_000;

    /// <summary>Custom types of one document; each is a pass of its own over the text.</summary>
    public const int MaxCustomTypes = 200;

    /// <summary>UTF-16 units of one regular expression.</summary>
    public const int MaxRegexLength = 2_000;

    /// <summary>Regular expressions of one type.</summary>
    public const int MaxRegexes = 50;

    /// <summary>UTF-16 units of a dictionary term; also of a word that supports or suppresses.</summary>
    public const int MaxTermLength = 128;

    /// <summary>Words of one <c>near</c> or <c>exclude</c>.</summary>
    public const int MaxNearWords = 200;

    /// <summary>Largest <c>within</c>, characters.</summary>
    public const int MaxWithin = 1_000;

    /// <summary>UTF-16 units of a path.</summary>
    public const int MaxPathLength = 1_000;

    /// <summary>Largest <c>minCount</c>.</summary>
    public const int MaxMinCount = 100_000;
}
