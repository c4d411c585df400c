using System.Collections.Immutable;
using Dlp.Guardian.Custom.ExactData;
using Dlp.Guardian.Normalisation;
using Dlp.Policy.Boundaries;
using Dlp.Policy.CustomTypes;

namespace Dlp.Guardian.Custom;

/// <summary>Builds the detectors of a policy's own types. Stateless; what it builds lives as long as the snapshot that holds it.</summary>
public sealed class CustomTypeLoader : ICustomTypeLoader
{
    /// <inheritdoc/>
    public CustomTypeLoading Load(ImmutableArray<CustomTypeDefinition> definitions, ICompanionFiles files)
    {
        var problems = ImmutableArray.CreateBuilder<CustomTypeProblem>();
        var detectors = ImmutableArray.CreateBuilder<CustomDetector>();
        var indexes = new ExactDataLoader(files);
        var normaliser = new TextNormaliser();
        for (var i = 0; i < definitions.Length; i++)
        {
            var assembly = new CustomDetectorAssembly(definitions[i], files, indexes, normaliser);
            var detector = assembly.Build();
            foreach (var (key, message) in assembly.Problems)
                problems.Add(new CustomTypeProblem(i, key, message));
            if (detector is not null)
                detectors.Add(detector);
        }

        return problems.Count > 0
            ? new CustomTypeLoading(null, problems.ToImmutable())
            : new CustomTypeLoading(new LoadedTypes(definitions, detectors.ToImmutable()), []);
    }
}
