using System.Collections.Frozen;

namespace Dlp.Guardian.Scanning;

/// <summary>What the reasons of findings mean, in words. Reasons themselves stay short and stable, since records and exports carry them.</summary>
public static class ReasonGlossary
{
    // By the part before the colon; {0} is the part after it.
    private static readonly FrozenDictionary<string, string> ByKind = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["assigned"] = "assigned to a name that says {0}",
        ["authorization"] = "behind the HTTP authentication scheme {0}",
        ["armor"] = "lines around the key: {0}",
        ["call"] = "a literal argument of a {0}",
        ["checksum"] = "its check digit or checksum is right ({0})",
        ["command"] = "on a command line: {0}",
        ["context"] = "a word nearby names it: \"{0}\"",
        ["country"] = "its country is named nearby: \"{0}\"",
        ["decode"] = "looked inside the value: {0}",
        ["domain"] = "the domain's last label is {0}",
        ["file"] = "an entry of a {0} file",
        ["header"] = "in an HTTP header: {0}",
        ["issuer"] = "starts in an issuer's range: {0}",
        ["keyword"] = "stands behind the word \"{0}\", by which a shape is told that others share",
        ["label"] = "stands right behind its label: \"{0}\"",
        ["layout"] = "written in the layout of {0}",
        ["login"] = "a login on a machine rather than a mailbox: {0}",
        ["manifest"] = "a value of a {0} manifest",
        ["marker"] = "holds the issuer's marker {0}",
        ["member"] = "a {0} member of a JSON Web Key",
        ["name"] = "under a name that only one kind of value has: {0}",
        ["near"] = "stands near {0}",
        ["negative"] = "a word close by says it is made up: \"{0}\"",
        ["numbering-plan"] = "fits the numbering plan of {0}",
        ["other-number"] = "a word nearby names another kind of number: \"{0}\"",
        ["parameter"] = "a parameter of a URL: {0}",
        ["pattern"] = "the form alone: {0}",
        ["prefix"] = "starts as its issuer lets it start: {0}",
        ["scheme"] = "the URI's scheme is {0}",
        ["segment"] = "its last segment: {0}",
        ["sentence"] = "a sentence gives it away: {0}",
        ["shape"] = "has the documented shape of {0}",
        ["statement"] = "a statement that sets a {0}",
        ["structure"] = "built as it should be: {0}",
        ["unit"] = "its numbers are named by {0}",
        ["version"] = "a word nearby says it is a version: \"{0}\"",
        ["view"] = "found after reading the text as {0}",
        ["wallet"] = "an address of {0}",
        ["with"] = "another key of a connection string stands with it: {0}",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Whole reasons that say more than their kind does, or have none.
    private static readonly FrozenDictionary<string, string> Whole = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["city-state-code"] = "a city with its state and postal code follows",
        ["code-town"] = "a postal code with its town follows",
        ["municipality"] = "names a municipality",
        ["postcode"] = "ends with a postcode",
        ["prefecture"] = "names a prefecture",
        ["private-range"] = "an address that only means something inside a network",
        ["checksum-failed"] = "its checksum is wrong",
        ["checksum:ean13"] = "it is also a valid article number (EAN-13, JAN)",
        ["context:list"] = "another one of its kind stands close before it",
        ["country-code"] = "starts with a country code",
        ["country-length"] = "has the length of its country",
        ["decode:no-account"] = "no account number can be read from it",
        ["distinctive"] = "hardly anything else looks like it",
        ["issuer:wide-range"] = "the issuer's range also covers much that is no card",
        ["login:oracle"] = "a login as Oracle writes it, user/password@database",
        ["label"] = "its word stands right in front of it",
        ["layout:column"] = "stands in a column of numbers",
        ["layout:printed"] = "grouped as printed on a card",
        ["layout:issued"] = "exactly as long and built as issued ones",
        ["punctuation"] = "written with its usual separators",
        ["segment:no-signature"] = "it is not signed",
        ["segment:signature"] = "it is signed",
        ["stand-in"] = "a word that stands for a password more often than it is one",
        ["word-length"] = "the word nearby is a long one and says more than a short one",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a reason means, in English; empty for a kind that this version does not know.</summary>
    /// <param name="reason">A reason of a finding, e.g. <c>checksum:luhn</c>.</param>
    public static string MeaningOf(string reason)
    {
        if (Whole.TryGetValue(reason, out var meaning))
            return meaning;
        var colon = reason.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && ByKind.TryGetValue(reason[..colon], out var template) ? template.Replace("{0}", reason[(colon + 1)..], StringComparison.Ordinal) : "";
    }
}
