using System.Collections.Immutable;
using System.Globalization;
using Dlp.Policy.Documents;
using Dlp.Policy.Documents.Yaml;
using Dlp.Policy.Words;

namespace Dlp.Policy.Testing;

/// <summary>Reads one case of a test file.</summary>
internal sealed class PolicyTestCaseReader(PolicyVocabulary vocabulary, PolicyErrorList errors, Func<string, Destination?>? findDestination)
{
    private const int MaxText = 1024 * 1024;

    // A host that can never exist (RFC 2606 section 2), for cases that only care about the app.
    private const string NoHost = "host.invalid";

    private static readonly ImmutableArray<string> CaseKeys =
        ["name", "subject", "subjectId", "groups", "app", "category", "host", "direction", "role", "editable", "text", "findings", "completeness", "expect"];

    private static readonly ImmutableArray<string> FindingKeys = ["type", "confidence", "count", "distinct", "role", "editable"];

    private static readonly WordTable<Direction> Halves = new(("request", Direction.Request), ("answer", Direction.Answer));

    private static readonly WordTable<Completeness> Degrees = new(
        ("complete", Completeness.Complete), ("partial", Completeness.Partial), ("unavailable", Completeness.Unavailable));

    private static readonly WordTable<DecisionCause> Causes = new(
        ("rule", DecisionCause.Rule), ("noMatch", DecisionCause.NoMatch), ("fallback", DecisionCause.Fallback), ("cannotMask", DecisionCause.CannotMask));

    private readonly Dictionary<string, SensitiveInformationType> _types =
        vocabulary.Types.DistinctBy(type => type.Id).ToDictionary(type => type.Id, StringComparer.Ordinal);

    public PolicyTestCase? Read(YamlMap map, string path)
    {
        var keys = new MapReader(map, path, CaseKeys, errors);
        if (!keys.Has("name"))
            keys.Missing("name", "Say what the case shows.");
        if (!keys.Has("expect"))
            keys.Missing("expect", "Say what must be decided, e.g. 'expect: { action: block }'.");
        if (keys.Has("text") && keys.Has("findings"))
            keys.Error("findings", "Give 'text' to run the detectors or 'findings' to skip them, not both.");
        var name = keys.Text("name", PolicyLimits.MaxProseLength);
        var expectation = ReadExpectation(keys);
        var role = keys.Choice("role", PolicyWords.Roles) ?? TextRole.User;
        var editable = keys.Boolean("editable") ?? true;
        var completeness = keys.Choice("completeness", Degrees);
        var subject = ReadSubject(keys);
        var destination = ReadDestination(keys);
        var direction = keys.Choice("direction", Halves) ?? Direction.Request;
        var (parts, inspection) = keys.Has("findings")
            ? ReadFindings(keys, role, editable)
            : (ReadText(keys, role, editable), null);
        return name is null || expectation is null
            ? null
            : new PolicyTestCase(name, map.Mark.Line, subject, destination, direction, parts, inspection, completeness, expectation);
    }

    private static Subject ReadSubject(MapReader keys)
    {
        var name = keys.Text("subject", PolicyLimits.MaxPatternLength) ?? "test";
        var groups = Texts(keys, "groups") ?? [];
        return new Subject(keys.Text("subjectId", PolicyLimits.MaxPatternLength) ?? name, name, groups, "test");
    }

    private Destination ReadDestination(MapReader keys)
    {
        var app = keys.Text("app", PolicyLimits.MaxPatternLength);
        var host = keys.Text("host", PolicyLimits.MaxPatternLength) ?? NoHost;
        var category = keys.Text("category", PolicyLimits.MaxPatternLength);
        var found = app is null ? findDestination?.Invoke(host) : null;
        return new Destination(host, found?.Port ?? 443, app ?? found?.App ?? host, category ?? found?.Category ?? "");
    }

    private static ImmutableArray<TextPart> ReadText(MapReader keys, TextRole role, bool editable) =>
        keys.Text("text", MaxText) is { } text ? [new TextPart("/text", role, text, editable)] : [];

    private (ImmutableArray<TextPart> Parts, Inspection Inspection) ReadFindings(MapReader keys, TextRole role, bool editable)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var (node, path) in keys.List("findings") ?? [])
        {
            if (node is not YamlMap map)
            {
                errors.Add(node.Mark, path, $"Expected a finding such as '{{ type: EMAIL_ADDRESS, confidence: high, count: 2 }}', found {MapReader.Found(node)}.");
                continue;
            }

            var finding = new MapReader(map, path, FindingKeys, errors);
            if (!finding.Has("type"))
                finding.Missing("type", "Name a sensitive information type.");
            var type = ReadType(finding);
            var confidence = ReadConfidence(finding);
            var count = finding.Integer("count", 1, 10_000) ?? 1;
            var distinct = finding.Integer("distinct", 1, count) ?? count;
            if (type is null)
                continue;
            for (var i = 0; i < count; i++)
            {
                // Unlike fingerprints for unlike lines of the case, unless one line says that its values repeat.
                var fingerprint = ((ulong)findings.Count - (ulong)i << 20) + (ulong)Math.Min(i, distinct - 1);
                findings.Add(new Finding(type.Id, type.Category, parts.Count, i, i + 1, confidence, "test", fingerprint, []));
            }

            parts.Add(new TextPart(
                $"/findings/{parts.Count}",
                finding.Choice("role", PolicyWords.Roles) ?? role,
                "",
                finding.Boolean("editable") ?? editable));
        }

        return (parts.ToImmutable(), new Inspection(findings.ToImmutable(), Completeness.Complete, ""));
    }

    private SensitiveInformationType? ReadType(MapReader finding)
    {
        if (finding.Text("type", PolicyLimits.MaxPatternLength) is not { } id)
            return null;
        if (_types.TryGetValue(id, out var type))
            return type;
        finding.Error("type", $"Unknown sensitive information type '{id}'.{NearestWord.Hint(id, _types.Keys.Order(StringComparer.Ordinal))}");
        return null;
    }

    private static double ReadConfidence(MapReader finding)
    {
        if (finding.Find("confidence") is not { } node)
            return 1;
        if (node is YamlScalar scalar)
        {
            if (PolicyWords.Levels.TryGet(scalar.Value, out var level))
                return level switch { ConfidenceLevel.Low => 0.5, ConfidenceLevel.Medium => 0.8, _ => 0.95 };
            if (double.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 1)
                return score;
        }

        finding.Error("confidence", $"Expected low, medium, high or a number from 0 to 1, found {MapReader.Found(node)}.");
        return 1;
    }

    private PolicyTestExpectation? ReadExpectation(MapReader testCase)
    {
        if (testCase.Map("expect") is not { } map)
            return null;
        var keys = new MapReader(map, testCase.PathOf("expect"), ["action", "cause", "rules", "simulated", "masked"], errors);
        if (!keys.Has("action"))
            keys.Missing("action", "Say allow, log, mask or block.");
        var action = keys.Choice("action", PolicyWords.Actions);
        var cause = keys.Choice("cause", Causes);
        var rules = Texts(keys, "rules");
        var simulated = Texts(keys, "simulated");
        var masked = keys.Integer("masked", 0, int.MaxValue);
        return action is null ? null : new PolicyTestExpectation(action.Value, cause, rules, simulated, masked);
    }

    private static ImmutableArray<string>? Texts(MapReader keys, string key) => keys.Texts(key, PolicyLimits.MaxPatternLength);
}
