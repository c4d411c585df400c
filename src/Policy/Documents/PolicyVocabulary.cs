using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Policy.Documents;

/// <summary>
/// The names a document may use. A rule that names something which does not exist would never match, and nobody would notice
/// until the data had left; therefore unknown names are errors.
/// </summary>
/// <param name="Types">Every sensitive information type there is; the document adds its own.</param>
public sealed record PolicyVocabulary(IReadOnlyCollection<SensitiveInformationType> Types)
{
    /// <summary>Builds the detectors of a document's own types; null: definitions are checked as far as that goes without files.</summary>
    public ICustomTypeLoader? TypeLoader { get; init; }

    /// <summary>App names of the catalogue; null: app names are not checked.</summary>
    public IReadOnlyCollection<string>? Apps { get; init; }

    /// <summary>Categories of the catalogue; null: categories are not checked.</summary>
    public IReadOnlyCollection<string>? Categories { get; init; }
}
