using System.Collections.Immutable;
using Dlp.Policy.CustomTypes;

namespace Dlp.Guardian.Custom;

/// <summary>The custom types of a snapshot with their detectors, in the order of the document.</summary>
internal sealed class LoadedTypes(ImmutableArray<CustomTypeDefinition> definitions, ImmutableArray<CustomDetector> detectors) : CustomTypeSet(definitions)
{
    public ImmutableArray<CustomDetector> Detectors => detectors;
}
