using System.Collections.Immutable;
using Dlp.Policy.CustomTypes;

namespace Dlp.Policy.Boundaries;

/// <summary>
/// Makes the custom types of a document ready for detection: reads the files they name and builds their detectors. Asked once per
/// compilation, never while a prompt waits.
/// </summary>
public interface ICustomTypeLoader
{
    /// <summary>Loads everything, or says everything that is wrong. Never throws for content.</summary>
    /// <param name="definitions">Checked by the compiler, at least one.</param>
    /// <param name="files">The files beside the document.</param>
    CustomTypeLoading Load(ImmutableArray<CustomTypeDefinition> definitions, ICompanionFiles files);
}
