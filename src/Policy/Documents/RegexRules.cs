using System.Text.RegularExpressions;

namespace Dlp.Policy.Documents;

/// <summary>
/// Which regular expressions a document may hold: those the runtime's non-backtracking engine takes, because people outside choose the
/// text they run over. Constructs it cannot run in linear time are refused with what to write instead.
/// </summary>
internal static class RegexRules
{
    private static readonly (string InMessage, string Construct, string Remedy)[] Refusals =
    [
        ("look", "look-ahead or look-behind", "Match the text around the value too and name the value with 'group', or use 'near' and 'exclude'."),
        ("backreference", "a back-reference", "Write the alternatives out, or use 'checksum' or 'exclude'."),
        ("atomic", "an atomic group (?>...)", "Write (?:...): this engine never backtracks, so atomic groups gain nothing."),
        ("conditional", "a conditional (?(...)...)", "Write both cases as alternatives: a|b, or as two patterns."),
        ("contiguous", @"\G", @"Remove it; matches are looked for everywhere."),
        ("automata", "counted repetition that is too large", "Lower the numbers in {...}, or write + instead."),
        ("RightToLeft", "right-to-left matching", "Remove the option."),
    ];

    /// <summary>What is wrong with the pattern and how to mend it; null when it may be used.</summary>
    public static string? ProblemOf(string pattern, string group)
    {
        Regex regex;
        try
        {
            regex = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (RegexParseException exception)
        {
            return $"Not a regular expression: {OneLine(exception)} Check brackets and escapes; in YAML write patterns in single quotes.";
        }
        catch (NotSupportedException exception)
        {
            foreach (var (inMessage, construct, remedy) in Refusals)
            {
                if (exception.Message.Contains(inMessage, StringComparison.OrdinalIgnoreCase))
                    return $"The pattern uses {construct}, which cannot be matched in linear time. {remedy}";
            }

            return $"The pattern cannot be matched in linear time: {OneLine(exception)} Write it without that construct.";
        }

        if (regex.IsMatch(""))
            return "The pattern matches the empty text, so it would match everywhere. Demand at least one character: + instead of *, {1,n} instead of {0,n}.";
        if (group.Length > 0 && !regex.GetGroupNames().Contains(group, StringComparer.Ordinal))
            return $"The pattern has no group '{group}'. Write (?<{group}>...) around the value in every pattern, or remove 'group'.";
        return null;
    }

    private static string OneLine(Exception exception)
    {
        var line = exception.Message.ReplaceLineEndings(" ");
        return line.Length <= 300 ? line : line[..300] + "...";
    }
}
