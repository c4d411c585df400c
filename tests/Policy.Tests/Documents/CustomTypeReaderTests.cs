using System.Collections.Immutable;
using Dlp.Policy.Boundaries;
using Dlp.Policy.CustomTypes;
using Dlp.Policy.Documents;
using Dlp.Policy.Words;

namespace Dlp.Policy.Tests.Documents;

/// <summary>What good definitions become, and how loading takes part in compiling.</summary>
public sealed class CustomTypeReaderTests
{
    private const string Document = """
        version: 1
        name: test
        default: allow
        types:
          - id: ACME_CASE2
            name: Case number
            nameJa: 案件番号
            description: Numbers of cases.
            regex: ['AC-(?<n>\d{4})', '(?<n>\d{4})/AC']
            group: n
            checksum: luhn
            confidence: low
            near: { words: [case, 案件], types: [EMAIL_ADDRESS, ACME_TERMS], within: 50 }
            exclude: { values: ['0000'], regex: '1+', nearWords: [sample], within: 10 }
          - id: ACME_TERMS
            name: Terms
            placeholderTag: PROJECT
            dictionary: { terms: [隼, Falcon], file: terms.txt, wordBoundaries: never }
            near: { words: [secret], required: true }
            confidence: 0.9
          - id: ACME_CUSTOMER
            name: Customers
            exactData: { index: c.edm, keyFile: c.key, primary: account, with: [name, mail], atLeast: 2, within: 80 }
        rules:
          - id: a
            mode: enforce
            action: block
            conditions: { any: [ { types: [ACME_CASE2] } ] }
        """;

    [Fact]
    public void Definitions_HoldWhatTheDocumentSays()
    {
        var types = TestPolicy.Compile(Document).CustomTypes.Definitions;

        var first = types[0];
        Assert.Equal(new SensitiveInformationType("ACME_CASE2", SensitiveInformationCategory.Custom, "Case number", "案件番号", "policy document", "ACMECASE", 0.65) { Description = "Numbers of cases.", DescriptionJa = "Numbers of cases." }, first.Type);
        var patterns = Assert.IsType<PatternMatcher>(first.Matcher);
        Assert.Equal((2, "n", CustomChecksum.Luhn), (patterns.Patterns.Length, patterns.Group, patterns.Checksum));
        Assert.Equal(["EMAIL_ADDRESS", "ACME_TERMS"], first.Near!.Types);
        Assert.Equal((50, false, 0.85), (first.Near.Within, first.Near.IsRequired, first.Near.Confidence));
        Assert.Equal((10, "1+"), (first.Exclusion!.Within, Assert.Single(first.Exclusion.Patterns)));
        Assert.Equal(("PROJECT", "Terms", 0.9), (types[1].Type.PlaceholderTag, types[1].Type.NameJa, types[1].Near!.Confidence));
        var terms = Assert.IsType<DictionaryMatcher>(types[1].Matcher);
        Assert.Equal(("terms.txt", WordBoundaries.Never, 2), (terms.File, terms.Boundaries, terms.Terms.Length));
        var data = Assert.IsType<ExactDataMatcher>(types[2].Matcher);
        Assert.Equal(("c.edm", "c.key", "account", 2, 80), (data.Index, data.KeyFile, data.Primary, data.AtLeast, data.Within));
    }

    [Fact]
    public void Plan_CarriesTheTypesAndNamesOnlyThoseAskedFor()
    {
        var snapshot = TestPolicy.Compile(Document);

        var plan = snapshot.Plan(TestPolicy.Alice, TestPolicy.ChatGpt);

        Assert.Same(snapshot.CustomTypes, plan.CustomTypes);
        Assert.Equal(["ACME_CASE2"], plan.Types);
    }

    [Fact]
    public void CategoryCustom_NamesEveryCustomType()
    {
        var plan = TestPolicy.Compile(Document.Replace("types: [ACME_CASE2]", "types: ['category:custom']", StringComparison.Ordinal)).Plan(TestPolicy.Alice, TestPolicy.ChatGpt);

        Assert.Equal(["ACME_CASE2", "ACME_CUSTOMER", "ACME_TERMS"], plan.Types.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ProblemsOfLoading_StandAtTheirKeys()
    {
        var loader = new Loader(new(0, "regex[1]", "second"), new(1, "dictionary.file", "file"), new(2, "exactData.with[1]", "column"), new(0, "exclude.nowhere", "lost"));

        var errors = PolicyCompiler.Compile(System.Text.Encoding.UTF8.GetBytes(Document), TestPolicy.Vocabulary with { TypeLoader = loader }).Errors;

        Assert.Equal([(9, 31, "types[0].regex[1]"), (14, 14, "types[0].exclude.nowhere"), (18, 45, "types[1].dictionary.file"), (23, 79, "types[2].exactData.with[1]")], errors.Select(e => (e.Line, e.Column, e.Path)));
    }

    [Fact]
    public void Version_ChangesWithAFileTheDocumentNames()
    {
        var versions = new[] { "a", "a", "b" }.Select(content => PolicyCompiler.Compile(System.Text.Encoding.UTF8.GetBytes(Document), TestPolicy.Vocabulary with { TypeLoader = new Loader() }, new Files(content)).Snapshot!.Version).ToList();

        Assert.Equal(versions[0], versions[1]);
        Assert.NotEqual(versions[1], versions[2]);
        Assert.NotEqual(TestPolicy.Compile(Document).Version, versions[0]);
    }

    [Fact]
    public void RandomMutationsOfTypes_NeverThrow()
    {
        var random = new Random(20261122);
        const string alphabet = " \n:-[]{}()'\"#&*?|\\+.^$dbw0,Aé";
        for (var i = 0; i < 3_000; i++)
        {
            var text = new System.Text.StringBuilder(Document);
            for (var edits = random.Next(1, 5); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                _ = random.Next(3) == 0 ? text.Remove(at, 1) : text.Insert(at, alphabet[random.Next(alphabet.Length)]);
            }

            var compilation = TestPolicy.TryCompile(text.ToString());

            Assert.Equal(compilation.Succeeded, compilation.Errors.IsEmpty);
            Assert.All(compilation.Errors, e => Assert.True(e is { Line: > 0, Column: > 0 } && !e.Message.Contains('\n', StringComparison.Ordinal)));
        }
    }

    private sealed class Loader(params ImmutableArray<CustomTypeProblem> problems) : ICustomTypeLoader
    {
        public CustomTypeLoading Load(ImmutableArray<CustomTypeDefinition> definitions, ICompanionFiles files)
        {
            _ = files.Read("terms.txt", 100, isSecret: false);
            return problems.IsEmpty ? new(new CustomTypeSet(definitions), []) : new(null, problems);
        }
    }

    private sealed class Files(string content) : ICompanionFiles
    {
        public CompanionFile Read(string path, long maxBytes, bool isSecret) => new(System.Text.Encoding.UTF8.GetBytes(content), "");
    }
}
