using System.Text;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Documents;
using Dlp.Policy.Snapshots;
using Dlp.Policy.Words;

namespace Dlp.Proxy.FunctionalTests.Harness;

/// <summary>The policies the tests run under.</summary>
internal static class TestPolicies
{
    private static readonly PolicyVocabulary Vocabulary = new(
    [
        new SensitiveInformationType("TEST_SECRET", SensitiveInformationCategory.Secret, "secret", "秘密", "none", "SECRET", 0.9),
        new SensitiveInformationType("TEST_NAME", SensitiveInformationCategory.Pii, "name", "名前", "none", "PERSON", 0.9),
    ]);

    /// <summary>Blocks secrets, masks names.</summary>
    public static PolicySnapshot Inspecting { get; } = Compile("""
        version: 1
        name: inspecting
        default: allow
        rules:
          - id: secrets
            priority: 10
            mode: enforce
            conditions: { any: [ { types: [TEST_SECRET] } ] }
            action: block
            fallback: block
          - id: names
            priority: 20
            mode: enforce
            conditions: { any: [ { types: [TEST_NAME] } ] }
            action: mask
            fallback: block
        """);

    /// <summary>As above, but what cannot be read may pass, recorded.</summary>
    public static PolicySnapshot OpenFallback { get; } = Compile("""
        version: 1
        name: open-fallback
        default: allow
        rules:
          - id: secrets
            priority: 10
            mode: enforce
            conditions: { any: [ { types: [TEST_SECRET] } ] }
            action: block
            fallback: log
        """);

    /// <summary>No rule looks at anything.</summary>
    public static PolicySnapshot Nothing { get; } = Compile("version: 1\nname: nothing\ndefault: allow\nrules: []\n");

    public static PolicySnapshot Compile(string yaml)
    {
        var compilation = PolicyCompiler.Compile(Encoding.UTF8.GetBytes(yaml), Vocabulary);
        return compilation.Snapshot ?? throw new InvalidOperationException(string.Join('\n', compilation.Errors));
    }

    /// <summary>A source whose snapshot tests exchange.</summary>
    internal sealed class Source(PolicySnapshot first) : IPolicySource
    {
        private volatile PolicySnapshot _current = first;

        public PolicySnapshot Current
        {
            get => _current;
            set => _current = value;
        }
    }
}
