using System.Text;
using System.Text.RegularExpressions;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;
using Dlp.Guardian.Tokens;

namespace Dlp.Detection;

/// <summary>
/// The same rules as a home-made scanner has them: one compiled regular expression per format, run over the text one after the other. Built from
/// the detectors' own templates, layouts and anchors, so that nothing is left out; checksums and context are not even counted.
/// </summary>
internal sealed partial class NaiveRules
{
    private readonly Regex[] _rules;

    public NaiveRules()
    {
        _rules = [.. DetectorCatalogue.All.SelectMany(PatternsOf).Distinct(StringComparer.Ordinal).Select(pattern => new Regex(pattern, RegexOptions.Compiled | RegexOptions.CultureInvariant, TimeSpan.FromMinutes(5)))];
    }

    public int Count => _rules.Length;

    /// <summary>All matches of all rules.</summary>
    public int Run(string text)
    {
        var found = 0;
        foreach (var rule in _rules)
            found += rule.Count(text);
        return found;
    }

    private static IEnumerable<string> PatternsOf(IDetector detector) => detector switch
    {
        ServiceTokenDetector service => service.Formats.Select(Pattern),
        IdentifierDetector identifier => [@"\b(?:" + string.Join('|', identifier.Format.Layouts.Select(Pattern)) + @")\b"],
        _ when detector.Anchors is { Literals.Length: 0, CaselessLiterals.Length: 0, AtSign: false } => [Number],
        _ when detector.Anchors.AtSign => [@"[\w.+-]+@[\w-]+\.[\w.-]+"],
        _ => [Anchored(detector.Anchors)],
    };

    // Cards, phones, account numbers: digits with separators between them.
    private const string Number = @"\b\d(?:[ .()/-]{0,2}\d){6,18}\b";

    private static string Anchored(DetectorAnchors anchors) =>
        "(?:" + string.Join('|', anchors.Literals.Select(Regex.Escape).Concat(anchors.CaselessLiterals.Select(literal => "(?i:" + Regex.Escape(literal) + ")"))) + @")[^\s]{0,200}";

    private static string Pattern(TokenFormat format)
    {
        var shape = Template().Replace(Regex.Escape(format.Template.Text).Replace(@"\{", "{", StringComparison.Ordinal).Replace(@"\[", "[", StringComparison.Ordinal), match =>
            Run(match.Groups["name"].Value, match.Groups["length"].Value));
        return format.Keywords.IsEmpty ? @"\b" + shape + @"\b" : "(?i:" + string.Join('|', format.Keywords.Select(Regex.Escape)) + @")[^\n]{0,100}?\b" + shape + @"\b";
    }

    private static string Run(string alphabet, string length)
    {
        var characters = new StringBuilder("[");
        foreach (var c in TokenAlphabet.CharactersOf(alphabet))
            characters.Append(c is '-' or ']' or '^' or '\\' ? "\\" + c : c.ToString());
        var range = length.EndsWith('+') ? length[..^1] + "," : length.Replace('-', ',');
        return characters.Append("]{").Append(range).Append('}').ToString();
    }

    private static string Pattern(string layout)
    {
        var pattern = new StringBuilder();
        foreach (var c in layout)
            pattern.Append(c switch { '#' => "[0-9]", '@' => "[A-Za-z]", '*' => "[0-9A-Za-z]", _ => Regex.Escape(c.ToString()) });
        return pattern.ToString();
    }

    [GeneratedRegex(@"\{(?<name>\[.*?\]|[a-z0-9]+):(?<length>[0-9+-]+)\}", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Template();
}
