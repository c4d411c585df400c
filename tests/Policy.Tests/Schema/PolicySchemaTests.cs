using System.Text.Json.Nodes;
using Dlp.Policy.Documents;
using Dlp.Policy.Schema;
using Dlp.Policy.Tests.Documents;

namespace Dlp.Policy.Tests.Schema;

/// <summary>Editor and product must say the same about a document.</summary>
public sealed class PolicySchemaTests
{
    private static readonly JsonObject Root = JsonNode.Parse(PolicySchema.Json)!.AsObject();

    private static readonly JsonSchemaSubset Validator = new(Root);

    // What a schema cannot express: names that must exist, uniqueness across the document.
    private static readonly string[] CompilerOnly =
        ["Unknown sensitive information type", "is taken", "taken by", "matches no ", "Control characters", "Unknown prefix"];

    public static TheoryData<string, string[]> Maps => new()
    {
        { "document", [.. PolicyKeys.Document] },
        { "rule", [.. PolicyKeys.Rule] },
        { "scope", [.. PolicyKeys.Scope] },
        { "selection", [.. PolicyKeys.Selection] },
        { "appSelection", [.. PolicyKeys.Selection] },
        { "conditions", [.. PolicyKeys.Conditions] },
        { "condition", [.. PolicyKeys.Condition] },
        { "exception", [.. PolicyKeys.Exception] },
        { "message", [.. PolicyKeys.Message] },
        { "customType", [.. PolicyKeys.CustomType] },
        { "dictionary", [.. PolicyKeys.Dictionary] },
        { "exactData", [.. PolicyKeys.ExactData] },
        { "near", [.. PolicyKeys.Near] },
        { "exclude", [.. PolicyKeys.Exclude] },
    };

    public static TheoryData<string, string[]> Enums => new()
    {
        { "action", [.. PolicyWords.Actions.Words] },
        { "plainAction", [.. PolicyWords.Plain.Words] },
        { "mode", [.. PolicyWords.Modes.Words] },
        { "direction", [.. PolicyWords.Directions.Words] },
        { "level", [.. PolicyWords.Levels.Words] },
        { "role", [.. PolicyWords.Roles.Words] },
        { "wordBoundaries", [.. PolicyWords.Boundaries.Words] },
        { "checksum", [.. PolicyWords.Checksums.Words] },
    };

    [Fact]
    public void Dialect_Is202012() => Assert.Equal("https://json-schema.org/draft/2020-12/schema", Root["$schema"]!.GetValue<string>());

    [Theory]
    [MemberData(nameof(Maps))]
    public void Keys_AreTheParsers(string definition, string[] keys)
    {
        var schema = Root["$defs"]![definition]!;

        Assert.Equal(keys, schema["properties"]!.AsObject().Select(p => p.Key));
        Assert.False(schema["additionalProperties"]!.GetValue<bool>());
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Words_AreTheParsers(string definition, string[] words) =>
        Assert.Equal(words, Root["$defs"]![definition]!["enum"]!.AsArray().Select(w => w!.GetValue<string>()));

    [Fact]
    public void EveryMapAndEnumOfTheSchema_IsComparedAbove()
    {
        var compared = Maps.Select(row => row.Data.Item1).Concat(Enums.Select(row => row.Data.Item1));
        var defined = Root["$defs"]!.AsObject().Where(d => d.Value!["properties"] is not null || d.Value["enum"] is not null).Select(d => d.Key);

        Assert.Equal(defined.Order(StringComparer.Ordinal), compared.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Categories_AreTheParsers() =>
        Assert.Equal(
            ["*", .. PolicyWords.Categories.Words.Select(word => "category:" + word)],
            Root["$defs"]!["types"]!["items"]!["anyOf"]![0]!["enum"]!.AsArray().Select(w => w!.GetValue<string>()));

    [Fact]
    public void Limits_AreTheParsers()
    {
        var defs = Root["$defs"]!;

        Assert.Equal(PolicyLimits.MaxRules, defs["document"]!["properties"]!["rules"]!["maxItems"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxPriority, defs["rule"]!["properties"]!["priority"]!["maximum"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxMinCount, defs["condition"]!["properties"]!["minCount"]!["maximum"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxIdLength, defs["id"]!["maxLength"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxProseLength, defs["prose"]!["maxLength"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxPatternLength, defs["pattern"]!["maxLength"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxCustomTypes, defs["document"]!["properties"]!["types"]!["maxItems"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxIdLength, defs["customType"]!["properties"]!["id"]!["maxLength"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxPatternLength, defs["word"]!["maxLength"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxPathLength, defs["path"]!["maxLength"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxTermLength, defs["terms"]!["items"]!["maxLength"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxTermLength, defs["nearWords"]!["items"]!["maxLength"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxNearWords, defs["nearWords"]!["maxItems"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxWithin, defs["within"]!["maximum"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxRegexLength, defs["regexes"]!["anyOf"]![0]!["maxLength"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxRegexes, defs["regexes"]!["anyOf"]![1]!["maxItems"]!.GetValue<int>());
        Assert.Equal(PolicyLimits.MaxPatternLength, defs["appPattern"]!["maxLength"]!.GetValue<int>());
    }

    [Fact]
    public void WhatTheParserRefuses_TheSchemaRefusesToo()
    {
        var compared = 0;
        foreach (var row in PolicyCompilerErrorTests.Errors)
        {
            var (yaml, _, _, _, message) = row.Data;
            if (JsonSchemaSubset.ToJson(yaml) is not { } json || CompilerOnly.Any(only => message.Contains(only, StringComparison.Ordinal)) || message == "Did you mean 'EMAIL_ADDRESS'?" || message == "Did you mean 'chat web app'?")
                continue;
            compared++;
            Assert.False(Validator.Accepts(json), $"The schema accepts what the parser refuses ({message}):\n{yaml}");
        }

        foreach (var row in CustomTypeErrorTests.Errors)
        {
            var (yaml, _, _, _, message, isSchemas) = row.Data;
            if (!isSchemas)
                continue;
            compared++;
            Assert.False(Validator.Accepts(JsonSchemaSubset.ToJson(yaml)), $"The schema accepts what the parser refuses ({message}):\n{yaml}");
        }

        Assert.True(compared > 70, $"{compared}");
    }

    [Fact]
    public void ShippedPolicies_PassBoth()
    {
        var files = Directory.GetFiles(Repository.PathOf("deploy/policy"), "*.yaml").Where(f => !f.EndsWith(".tests.yaml", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => PassBoth(File.ReadAllText(file)));
    }

    [Fact]
    public void ExamplesOfTheManual_PassBoth()
    {
        var examples = Repository.YamlBlocks("docs/policy.md").Where(block => block.Contains("\nrules:", StringComparison.Ordinal) && block.StartsWith("version:", StringComparison.Ordinal)).ToList();
        Assert.True(examples.Count >= 3, $"{examples.Count}");
        Assert.All(examples, PassBoth);
    }

    [Fact]
    public void TestCasesOfTheManual_AreReadable()
    {
        var file = Dlp.Policy.Testing.PolicyTestFile.Parse(
            System.Text.Encoding.UTF8.GetBytes(Repository.YamlBlocks("docs/policy.md").Single(block => block.Contains("\ncases:", StringComparison.Ordinal))), TestPolicy.Vocabulary);

        Assert.Empty(file.Errors);
        Assert.Equal(2, file.Cases.Length);
    }

    private static void PassBoth(string yaml)
    {
        var compilation = TestPolicy.TryCompile(yaml);
        Assert.True(compilation.Succeeded, string.Join('\n', compilation.Errors));
        Assert.True(Validator.Accepts(JsonSchemaSubset.ToJson(yaml)), "The schema refuses:\n" + yaml);
    }
}
