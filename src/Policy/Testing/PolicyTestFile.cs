using System.Collections.Immutable;
using Dlp.Policy.Documents;
using Dlp.Policy.Documents.Yaml;
using Dlp.Policy.Words;

namespace Dlp.Policy.Testing;

/// <summary>Cases that state what a policy must decide, read from YAML; see docs/policy.md for the format.</summary>
/// <param name="Cases">In document order; empty when there are errors.</param>
/// <param name="Errors">Everything wrong with the file, in reading order.</param>
public sealed record PolicyTestFile(ImmutableArray<PolicyTestCase> Cases, ImmutableArray<PolicyError> Errors)
{
    /// <summary>Reads a test file. Never throws for content.</summary>
    /// <param name="document">UTF-8 YAML, at most <see cref="PolicyCompiler.MaxDocumentBytes"/>.</param>
    /// <param name="vocabulary">The types cases may name.</param>
    /// <param name="findDestination">Looks a host up in the app catalogue for cases that give <c>host</c> without <c>app</c>; null or a null result: not catalogued.</param>
    public static PolicyTestFile Parse(ReadOnlySpan<byte> document, PolicyVocabulary vocabulary, Func<string, Destination?>? findDestination = null)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var errors = new PolicyErrorList();
        var cases = YamlReader.Read(document, errors) is { } root ? ReadRoot(root, errors, new PolicyTestCaseReader(vocabulary, errors, findDestination)) : [];
        return errors.IsEmpty ? new PolicyTestFile(cases, []) : new PolicyTestFile([], errors.ToImmutable());
    }

    private static ImmutableArray<PolicyTestCase> ReadRoot(YamlNode root, PolicyErrorList errors, PolicyTestCaseReader reader)
    {
        if (root is not YamlMap map)
        {
            errors.Add(root.Mark, "", $"Expected a map with 'version' and 'cases', found {root.Kind}.");
            return [];
        }

        var keys = new MapReader(map, "", ["version", "cases"], errors);
        if (keys.Find("version") is not YamlScalar { IsPlain: true, Value: "1" })
            keys.Error("version", "Write 'version: 1'.");
        if (!keys.Has("cases"))
            keys.Missing("cases", "List at least one case.");
        var cases = ImmutableArray.CreateBuilder<PolicyTestCase>();
        foreach (var (node, path) in keys.List("cases") ?? [])
        {
            if (node is not YamlMap item)
                errors.Add(node.Mark, path, $"Expected a case (a map), found {node.Kind}.");
            else if (reader.Read(item, path) is { } testCase)
                cases.Add(testCase);
        }

        return cases.ToImmutable();
    }
}
