namespace Dlp.Policy.Tests.Documents;

/// <summary>Every kind of error of <c>types</c>, with the place it must point at.</summary>
public sealed class CustomTypeErrorTests
{
    private const string Head = "version: 1\nname: test\ndefault: allow\n"; // Lines 1 to 3.

    public static TheoryData<string, int, int, string, string, bool> Errors => new()
    {
        // Document, line, column, path, part of the message, whether the schema refuses it too.
        { Head + "types: {}\nrules: []\n", 4, 8, "types", "Expected a list", true },
        { Head + "types: [ACME]\nrules: []\n", 4, 9, "types[0]", "Expected a type (a map with 'id'", true },
        { Type("name: x\nregex: ab"), 5, 5, "types[0].id", "'id' is missing. Give the type an id in upper case", true },
        { Type("id: ACME\nregex: ab"), 5, 5, "types[0].name", "'name' is missing", true },
        { Type("id: acme\nname: x\nregex: ab"), 5, 9, "types[0].id", "upper-case letters", true },
        { Type("id: 1ACME\nname: x\nregex: ab"), 5, 9, "types[0].id", "beginning with a letter", true },
        { Type("id: JWT\nname: x\nregex: ab"), 5, 9, "types[0].id", "taken by a built-in type", false },
        { Head + "types:\n  - { id: A, name: x, regex: ab }\n  - { id: A, name: y, regex: cd }\nrules: []\n", 6, 11, "types[1].id", "taken by the type on line 5", false },
        { Type("id: A\nname: x"), 5, 5, "types[0]", "Add 'regex', 'dictionary' or 'exactData'", true },
        { Type("id: A\nname: x\nregex: ab\ndictionary: { terms: [cd] }"), 8, 17, "types[0].dictionary", "a type has one of", true },
        { Type("id: A\nname: x\nregx: ab"), 7, 5, "types[0].regx", "Did you mean 'regex'?", true },
        { Type("id: A\nname: x\nregex: ab\nplaceholderTag: Acme"), 8, 21, "types[0].placeholderTag", "2 to 32 upper-case letters", true },
        { Type("id: A\nname: x\nregex: ab\nconfidence: hihg"), 8, 17, "types[0].confidence", "Did you mean 'high'?", true },
        { Type("id: A\nname: x\nregex: ab\nchecksum: lun"), 8, 15, "types[0].checksum", "Did you mean 'luhn'?", true },
        { Type("id: A\nname: x\nregex: []"), 7, 12, "types[0].regex", "The list is empty", true },
        { Type("id: A\nname: x\nregex: '(?=a)b'"), 7, 12, "types[0].regex", "uses look-ahead or look-behind, which cannot be matched in linear time. Match the text around", false },
        { Type("id: A\nname: x\nregex: '(?<!a)b'"), 7, 12, "types[0].regex", "look-ahead or look-behind", false },
        { Type("id: A\nname: x\nregex: ['ab', '(a)\\1']"), 7, 19, "types[0].regex[1]", "a back-reference, which cannot be matched in linear time", false },
        { Type("id: A\nname: x\nregex: '(?>a+)b'"), 7, 12, "types[0].regex", "an atomic group", false },
        { Type("id: A\nname: x\nregex: '(?(a)b|c)'"), 7, 12, "types[0].regex", "a conditional", false },
        { Type("id: A\nname: x\nregex: '\\Gab'"), 7, 12, "types[0].regex", @"\G", false },
        { Type("id: A\nname: x\nregex: '(a{1000}){1000}'"), 7, 12, "types[0].regex", "counted repetition that is too large", false },
        { Type("id: A\nname: x\nregex: '(ab'"), 7, 12, "types[0].regex", "Not a regular expression", false },
        { Type("id: A\nname: x\nregex: 'a*'"), 7, 12, "types[0].regex", "matches the empty text", false },
        { Type("id: A\nname: x\nregex: 'ab'\ngroup: v"), 7, 12, "types[0].regex", "has no group 'v'", false },
        { Type("id: A\nname: x\nregex: " + new string('a', 2001)), 7, 12, "types[0].regex", "Too long: 2001 characters, 2000 are allowed", true },
        { Type("id: A\nname: x\ndictionary: [ab]"), 7, 17, "types[0].dictionary", "Expected a map, found a list", true },
        { Type("id: A\nname: x\ndictionary: { wordBoundaries: auto }"), 7, 17, "types[0].dictionary.terms", "'terms' is missing. List terms here, or name a list", true },
        { Type("id: A\nname: x\ndictionary: { terms: [] }"), 7, 26, "types[0].dictionary.terms", "The list is empty", true },
        { Type("id: A\nname: x\ndictionary: { terms: [ab], wordBoundaries: allways }"), 7, 48, "types[0].dictionary.wordBoundaries", "Did you mean 'always'?", true },
        { Type("id: A\nname: x\ndictionary: { terms: [ab] }\ngroup: v"), 8, 12, "types[0].group", "belongs to 'regex'", true },
        { Type("id: A\nname: x\nexactData: { keyFile: k, primary: p }"), 7, 16, "types[0].exactData.index", "dlp edm build", true },
        { Type("id: A\nname: x\nexactData: { index: i, primary: p }"), 7, 16, "types[0].exactData.keyFile", "is missing", true },
        { Type("id: A\nname: x\nexactData: { index: i, keyFile: k }"), 7, 16, "types[0].exactData.primary", "is missing", true },
        { Type("id: A\nname: x\nexactData: { index: i, keyFile: k, primary: p, with: [p] }"), 7, 58, "types[0].exactData.with", "is the primary column already", false },
        { Type("id: A\nname: x\nexactData: { index: i, keyFile: k, primary: p, with: [q], atLeast: 2 }"), 7, 72, "types[0].exactData.atLeast", "2 of 1 columns can never be found", false },
        { Type("id: A\nname: x\nexactData: { index: i, keyFile: k, primary: p, atLeast: 1 }"), 7, 61, "types[0].exactData.atLeast", "counts the columns of 'with'", true },
        { Type("id: A\nname: x\nexactData: { index: i, keyFile: k, primary: p, within: 1001 }"), 7, 60, "types[0].exactData.within", "from 1 to 1000", true },
        { Type("id: A\nname: x\nregex: ab\nnear: {}"), 8, 11, "types[0].near.words", "'words' is missing", true },
        { Type("id: A\nname: x\nregex: ab\nnear: { words: [x], required: maybe }"), 8, 35, "types[0].near.required", "Expected true or false", true },
        { Type("id: A\nname: x\nregex: ab\nnear: { types: [EMAIL_ADRESS] }"), 8, 21, "types[0].near.types[0]", "Did you mean 'EMAIL_ADDRESS'?", false },
        { Type("id: A\nname: x\nregex: ab\nnear: { types: [A] }"), 8, 21, "types[0].near.types[0]", "cannot support itself", false },
        { Head + "types:\n  - { id: A, name: x, regex: ab, near: { types: [B] } }\n  - { id: B, name: y, regex: cd, near: { types: [JWT] } }\nrules: []\n", 5, 50, "types[0].near.types[0]", "'B' itself leans on 'near.types'", false },
        { Type("id: A\nname: x\nregex: ab\nexclude: { within: 3 }"), 8, 14, "types[0].exclude", "The exclusion names nothing", true },
        { Type("id: A\nname: x\nregex: ab\nexclude: { regex: 'a*' }"), 8, 23, "types[0].exclude.regex", "matches the empty text", false },
        { Type("id: ACME_PROJECT\nname: x\nregex: ab").Replace("rules: []", "rules:", StringComparison.Ordinal) + "  - { id: r, mode: enforce, action: block, conditions: { any: [ { types: [ACME_PROJEKT] } ] } }\n", 9, 75, "rules[0].conditions.any[0].types[0]", "Did you mean 'ACME_PROJECT'?", false },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void BadType_IsRefusedWithLineColumnPathAndRemedy(string yaml, int line, int column, string path, string message, bool isSchemas)
    {
        _ = isSchemas;
        var compilation = TestPolicy.TryCompile(yaml);

        Assert.False(compilation.Succeeded);
        Assert.True(
            compilation.Errors.Any(e => (e.Line, e.Column, e.Path) == (line, column, path) && e.Message.Contains(message, StringComparison.Ordinal)),
            $"Wanted ({line},{column}) {path}: ...{message}...\n{string.Join('\n', compilation.Errors)}");
    }

    [Fact]
    public void TypeWithErrors_IsStillKnownToRules()
    {
        var compilation = TestPolicy.TryCompile(Type("id: ACME\nname: x\nregex: '(?=a)b'").Replace("rules: []", "rules:", StringComparison.Ordinal) + "  - { id: r, mode: enforce, action: block, conditions: { any: [ { types: [ACME] } ] } }\n");

        Assert.Equal("types[0].regex", Assert.Single(compilation.Errors).Path);
    }

    [Fact]
    public void TooManyTypes_AreRefused()
    {
        var types = string.Join(",\n", Enumerable.Range(0, 201).Select(i => $"{{ id: T{i}, name: x, regex: ab }}"));

        var error = Assert.Single(TestPolicy.TryCompile($"{Head}types: [{types}]\nrules: []\n").Errors);

        Assert.Contains("200 are allowed", error.Message, StringComparison.Ordinal);
    }

    private static string Type(string body) => Head + "types:\n  - " + body.Replace("\n", "\n    ", StringComparison.Ordinal) + "\nrules: []\n";
}
