using System.Collections.Immutable;

namespace Dlp.Policy.CustomTypes;

/// <summary>
/// The custom types of one snapshot. A loader derives from it and adds the detectors, so that they live exactly as long as the snapshot;
/// plans carry it to the inspector.
/// </summary>
public class CustomTypeSet
{
    /// <summary>Makes a set.</summary>
    /// <param name="definitions">In the order of the document.</param>
    public CustomTypeSet(ImmutableArray<CustomTypeDefinition> definitions) => Definitions = definitions;

    /// <summary>No custom types.</summary>
    public static CustomTypeSet Empty { get; } = new([]);

    /// <summary>What the document says, in its order.</summary>
    public ImmutableArray<CustomTypeDefinition> Definitions { get; }

    /// <summary>The definition of an id; null when there is none.</summary>
    public CustomTypeDefinition? Find(string id)
    {
        foreach (var definition in Definitions)
        {
            if (definition.Type.Id == id)
                return definition;
        }

        return null;
    }
}
