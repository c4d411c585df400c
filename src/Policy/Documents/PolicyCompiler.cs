using System.Collections.Immutable;
using System.Security.Cryptography;
using Dlp.Policy.Boundaries;
using Dlp.Policy.CustomTypes;
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
    /// <param name="files">The files beside it; null refuses documents that name files.</param>
    public static PolicyCompilation Compile(ReadOnlySpan<byte> document, PolicyVocabulary vocabulary, ICompanionFiles? files = null)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var errors = new PolicyErrorList();
        var root = YamlReader.Read(document, errors);
        var reader = new PolicyDocumentReader(vocabulary, errors);
        var policy = root is null ? null : reader.Read(root);
        if (policy is null || !errors.IsEmpty)
            return new PolicyCompilation(null, errors.ToImmutable());

        // Files are read for documents that are good otherwise: large ones take a moment.
        var hashing = new HashingFiles(files ?? CompanionFile.None);
        var types = Load(policy.CustomTypes, vocabulary.TypeLoader, hashing, out var problems);
        foreach (var problem in problems)
            reader.Place(problem);
        return types is null || !errors.IsEmpty
            ? new PolicyCompilation(null, errors.ToImmutable())
            : new PolicyCompilation(SnapshotBuilder.Build(policy, $"{policy.Name}-{hashing.Version(document)}", vocabulary, types), []);
    }

    private static CustomTypeSet? Load(ImmutableArray<CustomTypeDefinition> definitions, ICustomTypeLoader? loader, ICompanionFiles files, out ImmutableArray<CustomTypeProblem> problems)
    {
        problems = [];
        if (definitions.IsEmpty)
            return CustomTypeSet.Empty;
        if (loader is null)
            return new CustomTypeSet(definitions);
        (var set, problems) = loader.Load(definitions, files);
        return set;
    }

    // The name tells people which policy it is; the hash tells two edits under one name apart, edits of a dictionary too.
    private sealed class HashingFiles(ICompanionFiles files) : ICompanionFiles
    {
        private readonly List<byte> _hashes = [];

        public CompanionFile Read(string path, long maxBytes, bool isSecret)
        {
            var file = files.Read(path, maxBytes, isSecret);
            if (file.Bytes is not null && !isSecret)
                _hashes.AddRange(SHA256.HashData(file.Bytes));
            return file;
        }

        public string Version(ReadOnlySpan<byte> document)
        {
            var hash = SHA256.HashData(document);
            return Convert.ToHexStringLower((_hashes.Count == 0 ? hash : SHA256.HashData([.. hash, .. _hashes])).AsSpan(0, 6));
        }
    }
}
