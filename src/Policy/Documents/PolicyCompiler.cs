using System.Security.Cryptography;
using Dlp.Policy.Documents.Yaml;
using Dlp.Policy.Snapshots;

namespace Dlp.Policy.Documents;

/// <summary>Turns the bytes of a policy document into an immutable snapshot, or into the list of everything wrong with it.</summary>
public static class PolicyCompiler
{
    /// <summary>Largest document accepted, bytes.</summary>
    public const int MaxDocumentBytes = PolicyLimits.MaxBytes;

    /// <summary>Compiles a document. Never throws for content.</summary>
    /// <param name="document">UTF-8 YAML, at most <see cref="MaxDocumentBytes"/>.</param>
    /// <param name="vocabulary">The names it may use.</param>
    public static PolicyCompilation Compile(ReadOnlySpan<byte> document, PolicyVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var errors = new PolicyErrorList();
        var root = YamlReader.Read(document, errors);
        var policy = root is null ? null : new PolicyDocumentReader(vocabulary, errors).Read(root);
        return policy is null || !errors.IsEmpty
            ? new PolicyCompilation(null, errors.ToImmutable())
            : new PolicyCompilation(SnapshotBuilder.Build(policy, Version(policy.Name, document), vocabulary), []);
    }

    // The hash tells two edits under one name apart; the name tells people which policy it is.
    private static string Version(string name, ReadOnlySpan<byte> document) =>
        $"{name}-{Convert.ToHexStringLower(SHA256.HashData(document).AsSpan(0, 6))}";
}
