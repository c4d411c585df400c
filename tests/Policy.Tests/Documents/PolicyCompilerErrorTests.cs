using System.Diagnostics;
using System.Text;
using Dlp.Policy.Documents;

namespace Dlp.Policy.Tests.Documents;

/// <summary>Every kind of error, with the place it must point at.</summary>
public sealed class PolicyCompilerErrorTests
{
    private const string Head = "version: 1\nname: test\ndefault: allow\n"; // Lines 1 to 3.

    public static TheoryData<string, int, int, string, string> Errors => new()
    {
        // Document, line, column, path, part of the message.
        { "", 1, 1, "", "The document is empty" },
        { "# only a comment\n", 1, 1, "", "The document is empty" },
        { "- a\n", 1, 1, "", "Expected a map" },
        { "version: 1\nname: test\ndefault: allow\nrules: [\n", 5, 1, "", "Not well-formed YAML" },
        { "version: 1\n name: x\n", 2, 6, "", "Not well-formed YAML" },
        { "name: test\ndefault: allow\nrules: []\n", 1, 1, "version", "'version' is missing. Write 'version: 1'" },
        { "version: 2\nname: test\ndefault: allow\nrules: []\n", 1, 10, "version", "Expected 1" },
        { "version: 1\ndefault: allow\nrules: []\n", 1, 1, "name", "'name' is missing" },
        { "version: 1\nname: a b\ndefault: allow\nrules: []\n", 2, 7, "name", "ASCII letters" },
        { "version: 1\nname: ''\ndefault: allow\nrules: []\n", 2, 7, "name", "empty" },
        { "version: 1\nname: test\nrules: []\n", 1, 1, "default", "'default' is missing" },
        { "version: 1\nname: test\ndefault: mask\nrules: []\n", 3, 10, "default", "Expected one of allow, log, block; found 'mask'" },
        { "version: 1\nname: test\ndefault: allow\n", 1, 1, "rules", "'rules' is missing" },
        { Head + "rules: {}\n", 4, 8, "rules", "Expected a list, found a map" },
        { Head + "rules:\n", 4, 7, "rules", "Expected a list, found nothing" },
        { Head + "ruels: []\n", 4, 1, "ruels", "Did you mean 'rules'?" },
        { Head + "rules: []\nname: again\n", 5, 1, "", "The key 'name' stands twice; first on line 2" },
        { Head + "rules: []\n---\nversion: 1\n", 5, 1, "", "A second document" },
        { Head + "rules: &all []\n", 4, 8, "", "Anchors" },
        { Head + "rules: *all\n", 4, 8, "", "Aliases" },
        { Head + "rules: !!seq []\n", 4, 8, "", "Tags" },
        { Head + "rules: []\n? [a]\n: b\n", 5, 3, "", "A key must be a single word" },
        { Head + "rules:\n  - just text\n", 5, 5, "rules[0]", "Expected a rule" },
        { Rule("id: a\nmode: enforce"), 5, 5, "rules[0].action", "'action' is missing" },
        { Rule("id: a\naction: log"), 5, 5, "rules[0].mode", "'mode' is missing" },
        { Rule("mode: enforce\naction: log"), 5, 5, "rules[0].id", "'id' is missing" },
        { Rule("id: -a\nmode: enforce\naction: log"), 5, 9, "rules[0].id", "ASCII letters" },
        { Rule("id: a\nmode: Enforce\naction: log"), 6, 11, "rules[0].mode", "Did you mean 'enforce'?" },
        { Rule("id: a\nmode: enforce\naction: blok"), 7, 13, "rules[0].action", "found 'blok'. Did you mean 'block'?" },
        { Rule("id: a\nmode: enforce\naction: coach"), 7, 13, "rules[0].action", "Expected one of allow, log, mask, block" },
        { Rule("id: a\nmode: enforce\naction: log\npriority: 0"), 8, 15, "rules[0].priority", "whole number from 1 to 1000000, found '0'" },
        { Rule("id: a\nmode: enforce\naction: log\npriority: '1'"), 8, 15, "rules[0].priority", "whole number" },
        { Rule("id: a\nmode: enforce\naction: log\npriority: 99999999999"), 8, 15, "rules[0].priority", "whole number" },
        { Rule("id: a\nmode: enforce\naction: log\nacton: block"), 8, 5, "rules[0].acton", "Unknown key 'acton'. Did you mean 'action'?" },
        { Rule("id: a\nmode: enforce\naction: log\nzzzzzz: 1"), 8, 5, "rules[0].zzzzzz", "Known keys: id, description" },
        { Rule("id: a\nmode: enforce\naction: log\naction: block"), 8, 5, "", "The key 'action' stands twice; first on line 7" },
        { Rule("id: a\nmode: enforce\naction: log\nfallback: block"), 8, 15, "rules[0].fallback", "no effect on a rule without 'conditions'" },
        { Rule("id: a\nmode: enforce\naction: log\npartial: log"), 8, 14, "rules[0].partial", "no effect on a rule without 'conditions'" },
        { Rule("id: a\nmode: enforce\naction: mask"), 7, 13, "rules[0].action", "'mask' needs 'conditions'" },
        { Rule("id: a\nmode: enforce\naction: block\nscope: { direction: answer }"), 7, 13, "rules[0].action", "'block' is not possible with direction 'answer': an answer is already streaming" },
        { Rule("id: a\nmode: enforce\naction: block\nscope: { direction: both }"), 7, 13, "rules[0].action", "a second rule with 'direction: request'" },
        { Rule("id: a\nmode: enforce\naction: mask\nscope: { direction: answer }\nconditions: { any: [ { types: [JWT] } ] }"), 7, 13, "rules[0].action", "'mask' is not possible" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { direction: answer }\nconditions: { any: [ { types: [JWT] } ] }\nfallback: block"), 10, 15, "rules[0].fallback", "'fallback: log'" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { direction: both }\nconditions: { any: [ { types: [JWT] } ] }\npartial: block"), 10, 14, "rules[0].partial", "'partial: log'" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { direction: out }"), 8, 25, "rules[0].scope.direction", "Expected one of request, answer, both" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { subject: {} }"), 8, 14, "rules[0].scope.subject", "Did you mean 'subjects'?" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { groups: [Finance] }"), 8, 22, "rules[0].scope.groups", "write 'groups: { include: [...] }'" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { groups: { includes: [x] } }"), 8, 24, "rules[0].scope.groups.includes", "Did you mean 'include'?" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { groups: { include: [a*b] } }"), 8, 34, "rules[0].scope.groups.include[0]", "'*' may stand alone, first or last" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { subjects: { exclude: ['*a*'] } }"), 8, 36, "rules[0].scope.subjects.exclude[0]", "'*' may stand alone" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { subjects: { include: [{}] } }"), 8, 36, "rules[0].scope.subjects.include[0]", "Expected text, found a map" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { apps: { include: ['host:https://x.com'] } }"), 8, 32, "rules[0].scope.apps.include[0]", "no scheme, port or path" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { apps: { include: ['host:X.com'] } }"), 8, 32, "rules[0].scope.apps.include[0]", "lower case" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { apps: { include: ['hots:x.com'] } }"), 8, 32, "rules[0].scope.apps.include[0]", "Unknown prefix 'hots:'. Did you mean 'host:'?" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { apps: { include: ['category:'] } }"), 8, 32, "rules[0].scope.apps.include[0]", "Name a category" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { apps: { include: [ChatGTP] } }"), 8, 32, "rules[0].scope.apps.include[0]", "matches no app of the catalogue, so the rule would never apply to it. Did you mean 'ChatGPT'?" },
        { Rule("id: a\nmode: enforce\naction: log\nscope: { apps: { include: ['category:chat webapp'] } }"), 8, 32, "rules[0].scope.apps.include[0]", "Did you mean 'chat web app'?" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: {}"), 8, 17, "rules[0].conditions.any", "'any' is missing" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [] }"), 8, 24, "rules[0].conditions.any", "would never match" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [JWT] }"), 8, 25, "rules[0].conditions.any[0]", "Expected a condition" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ {} ] }"), 8, 26, "rules[0].conditions.any[0].types", "'types' is missing" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ { types: [] } ] }"), 8, 35, "rules[0].conditions.any[0].types", "The list is empty" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ { types: [EMAIL] } ] }"), 8, 36, "rules[0].conditions.any[0].types[0]", "Unknown sensitive information type 'EMAIL'" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ { types: [email_adress] } ] }"), 8, 36, "rules[0].conditions.any[0].types[0]", "Did you mean 'EMAIL_ADDRESS'?" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ { types: ['category:secrets'] } ] }"), 8, 36, "rules[0].conditions.any[0].types[0]", "Did you mean 'category:secret'?" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ { types: [JWT], minConfidence: hihg } ] }"), 8, 57, "rules[0].conditions.any[0].minConfidence", "Did you mean 'high'?" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ { types: [JWT], minConfidence: 1.1 } ] }"), 8, 57, "rules[0].conditions.any[0].minConfidence", "a number from 0 to 1" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ { types: [JWT], minConfidence: -1 } ] }"), 8, 57, "rules[0].conditions.any[0].minConfidence", "a number from 0 to 1" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ { types: [JWT], minConfidence: NaN } ] }"), 8, 57, "rules[0].conditions.any[0].minConfidence", "a number from 0 to 1" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ { types: [JWT], minCount: 0 } ] }"), 8, 52, "rules[0].conditions.any[0].minCount", "whole number from 1" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ { types: [JWT], distinct: yes } ] }"), 8, 52, "rules[0].conditions.any[0].distinct", "Expected true or false" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ { types: [JWT] } ], exceptions: [ {} ] }"), 8, 60, "rules[0].conditions.exceptions[0]", "The exception names nothing" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ { types: [JWT] } ], exceptions: [ { groups: [] } ] }"), 8, 70, "rules[0].conditions.exceptions[0].groups", "The list is empty" },
        { Rule("id: a\nmode: enforce\naction: log\nconditions: { any: [ { types: [JWT] } ], exceptions: [ { roles: [asistant] } ] }"), 8, 70, "rules[0].conditions.exceptions[0].roles[0]", "Did you mean 'assistant'?" },
        { Rule("id: a\nmode: enforce\naction: block\nmessage: no"), 8, 14, "rules[0].message", "Expected a map, found 'no'" },
        { Rule("id: a\nmode: enforce\naction: block\nmessage: { ja: x }"), 8, 14, "rules[0].message.en", "'en' is missing" },
        { Rule("id: a\nmode: enforce\naction: block\nmessage: { en: \"a\\x07b\" }"), 8, 20, "rules[0].message.en", "Control characters" },
        { Rule("id: a\nmode: enforce\naction: block\ndescription: " + new string('x', 2001)), 8, 18, "rules[0].description", "Too long: 2001 characters" },
        { Rule("id: " + new string('x', 65) + "\nmode: enforce\naction: block"), 5, 9, "rules[0].id", "Too long" },
        { Head + "rules:\n  - { id: a, mode: off, action: log }\n  - { id: A, mode: off, action: log }\n", 6, 11, "rules[1].id", "taken by the rule on line 5" },
        { Head + "rules:\n  - { id: a, priority: 3, mode: off, action: log }\n  - { id: b, priority: 3, mode: off, action: log }\n", 6, 24, "rules[1].priority", "Priority 3 is taken on line 5" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void BadDocument_IsRefusedWithLineColumnPathAndRemedy(string yaml, int line, int column, string path, string message)
    {
        var vocabulary = TestPolicy.Vocabulary with { Apps = ["ChatGPT", "Claude"], Categories = ["chat web app", "api"] };
        var compilation = TestPolicy.TryCompile(yaml, vocabulary);

        Assert.False(compilation.Succeeded);
        Assert.True(
            compilation.Errors.Any(e => (e.Line, e.Column, e.Path) == (line, column, path) && e.Message.Contains(message, StringComparison.Ordinal)),
            $"Wanted ({line},{column}) {path}: ...{message}...\n{string.Join('\n', compilation.Errors)}");
    }

    [Fact]
    public void ManyProblems_AreAllReportedInReadingOrder()
    {
        var compilation = TestPolicy.TryCompile("""
            version: 1
            name: test
            default: alow
            rules:
              - id: a
                mode: on
                action: block
                conditions:
                  any:
                    - types: [EMAIL, JWT]
                      minCount: none
              - id: a
                mode: enforce
                acton: log
            """);

        Assert.Equal([3, 6, 10, 11, 12, 14], compilation.Errors.Select(e => e.Line));
    }

    [Fact]
    public void RuleThatIsBrokenElsewhere_StillReportsItsDuplicateId()
    {
        var compilation = TestPolicy.TryCompile(Head + "rules:\n  - { id: a, mode: off, action: log }\n  - { id: a, mode: off, action: log, priority: x }\n");

        Assert.Equal(["rules[1].id", "rules[1].priority"], compilation.Errors.Select(e => e.Path));
    }

    [Fact]
    public void InvalidUtf8_IsRefusedWithItsPlace()
    {
        byte[] bytes = [.. "version: 1\nname: "u8, 0xFF, (byte)'\n'];

        var error = Assert.Single(PolicyCompiler.Compile(bytes, TestPolicy.Vocabulary).Errors);

        Assert.Equal((2, 7), (error.Line, error.Column));
        Assert.Contains("UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DocumentOverTheSizeBudget_IsRefusedUnread()
    {
        var error = Assert.Single(PolicyCompiler.Compile(new byte[PolicyCompiler.MaxDocumentBytes + 1], TestPolicy.Vocabulary).Errors);

        Assert.Contains("4194304 are allowed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GarbageLists_AreAnsweredWithABoundedNumberOfErrors()
    {
        var yaml = Head + "rules: [" + string.Join(',', Enumerable.Repeat("x", 1500)) + "]\n";

        Assert.Equal(201, TestPolicy.TryCompile(yaml).Errors.Length);
    }

    public static TheoryData<string, string> Bombs => new()
    {
        { "flow lists", "[" },
        { "flow maps", "{a: " },
        { "block lists", "- " },
        { "complex keys", "? " },
        { "colons", ": " },
        { "wide list", "- a\n" },
        { "wide flow list", "a," },
        { "quotes", "\"" },
        { "one word", "a" },
        { "one long line of words", "a b " },
        { "tags", "!" },
        { "anchors", "&a " },
        { "comments", "#\n" },
        { "blank", "\n" },
        { "percent", "%" },
        { "block scalar", "|\n " },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void FourMegabytesOfOneToken_AreRefusedInBoundedTime(string what, string token)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(token, PolicyCompiler.MaxDocumentBytes / token.Length)));
        var watch = Stopwatch.StartNew();

        var compilation = PolicyCompiler.Compile(bytes, TestPolicy.Vocabulary);

        Assert.False(compilation.Succeeded);
        // Generous because the build machine is shared; quadratic work on 4 MiB would take hours.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{what}: {watch.Elapsed}");
    }

    [Fact]
    public void RandomMutations_NeverThrowAndNeverSucceedWithErrors()
    {
        var random = new Random(20261121);
        var seed = Encoding.UTF8.GetBytes(Rule("id: a\nmode: enforce\naction: block\nscope: { apps: { include: ['host:*.x.com'] } }\nconditions:\n  any:\n    - types: [JWT]\n      minCount: 2\nmessage: { en: \"no\" }"));
        const string alphabet = " \n:-[]{}'\"#&*!|>%@`,?\tabc01\u00e9";
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = new List<byte>(seed);
            for (var edits = random.Next(1, 5); edits > 0; edits--)
            {
                var at = random.Next(bytes.Count);
                if (random.Next(3) == 0)
                    bytes.RemoveAt(at);
                else
                    bytes.Insert(at, (byte)alphabet[random.Next(alphabet.Length)]);
            }

            var compilation = PolicyCompiler.Compile(bytes.ToArray(), TestPolicy.Vocabulary);

            Assert.Equal(compilation.Succeeded, compilation.Errors.IsEmpty);
            Assert.All(compilation.Errors, e => Assert.True(e is { Line: > 0, Column: > 0 } && !e.Message.Contains('\n', StringComparison.Ordinal)));
        }
    }

    private static string Rule(string body) => Head + "rules:\n  - " + body.Replace("\n", "\n    ", StringComparison.Ordinal) + "\n";
}
