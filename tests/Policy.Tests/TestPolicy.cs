using System.Collections.Immutable;
using System.Text;
using Dlp.Policy.Documents;
using Dlp.Policy.Snapshots;
using Dlp.Policy.Words;

namespace Dlp.Policy.Tests;

/// <summary>Shorthand for the tests: the shipped types, a person, an app, and documents written inline.</summary>
internal static class TestPolicy
{
    public static readonly ImmutableArray<SensitiveInformationType> Types =
    [
        Type("EMAIL_ADDRESS", SensitiveInformationCategory.Pii),
        Type("PHONE_NUMBER", SensitiveInformationCategory.Pii),
        Type("JP_MY_NUMBER", SensitiveInformationCategory.Pii),
        Type("CREDIT_CARD", SensitiveInformationCategory.Financial),
        Type("IBAN_CODE", SensitiveInformationCategory.Financial),
        Type("AWS_ACCESS_KEY", SensitiveInformationCategory.Secret),
        Type("GITHUB_TOKEN", SensitiveInformationCategory.Secret),
        Type("OPENAI_API_KEY", SensitiveInformationCategory.Secret),
        Type("ANTHROPIC_API_KEY", SensitiveInformationCategory.Secret),
        Type("SLACK_TOKEN", SensitiveInformationCategory.Secret),
        Type("GOOGLE_API_KEY", SensitiveInformationCategory.Secret),
        Type("JWT", SensitiveInformationCategory.Secret),
        Type("PRIVATE_KEY", SensitiveInformationCategory.Secret),
        Type("CONNECTION_STRING", SensitiveInformationCategory.Secret),
    ];

    public static readonly PolicyVocabulary Vocabulary = new(Types);

    public static readonly Subject Alice = new("S-1-5-21-1", "alice", ["Finance"], "test");

    public static readonly Destination ChatGpt = new("chatgpt.com", 443, "ChatGPT", "chat web app");

    public static PolicyCompilation TryCompile(string yaml, PolicyVocabulary? vocabulary = null) =>
        PolicyCompiler.Compile(Encoding.UTF8.GetBytes(yaml), vocabulary ?? Vocabulary);

    public static PolicySnapshot Compile(string yaml)
    {
        var compilation = TryCompile(yaml);
        Assert.True(compilation.Succeeded, string.Join('\n', compilation.Errors));
        return compilation.Snapshot;
    }

    /// <summary>A policy of the given rules, each a flow map.</summary>
    public static PolicySnapshot Rules(string fallThrough, params string[] rules) =>
        Compile($"version: 1\nname: test\ndefault: {fallThrough}\nrules: [{string.Join(",\n", rules)}]\n");

    public static Decision Decide(PolicySnapshot snapshot, params Finding[] findings) =>
        snapshot.Decide(Question(findings));

    public static PolicyQuestion Question(params Finding[] findings) =>
        new(Alice, ChatGpt, Direction.Request, [Part()], new Inspection([.. findings], Completeness.Complete, ""));

    public static TextPart Part(bool editable = true, TextRole role = TextRole.User) => new("/messages/0/content", role, "text", editable);

    public static Finding Find(string type, double confidence = 0.9, ulong value = 1, int part = 0) =>
        new(type, Types.First(t => t.Id == type).Category, part, 0, 1, confidence, "test", value, []);

    private static SensitiveInformationType Type(string id, SensitiveInformationCategory category) =>
        new(id, category, id, id, "test", "TAG", 0.5);
}
