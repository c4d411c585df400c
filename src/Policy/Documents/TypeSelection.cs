using System.Collections.Frozen;
using Dlp.Policy.Words;

namespace Dlp.Policy.Documents;

/// <summary>Sensitive information types by id, by category, or all of them.</summary>
internal sealed class TypeSelection(bool all, IEnumerable<string> ids, IEnumerable<SensitiveInformationCategory> categories)
{
    private readonly FrozenSet<string> _ids = ids.ToFrozenSet(StringComparer.Ordinal);
    private readonly uint _categories = categories.Aggregate(0u, (bits, category) => bits | 1u << (int)category);

    public bool All => all;

    /// <summary>By the finding's own category too: a type added after this policy was compiled still belongs to its family.</summary>
    public bool Covers(Finding finding) => Covers(finding.Type, finding.Category);

    public bool Covers(string type, SensitiveInformationCategory category) =>
        all || _ids.Contains(type) || (_categories >> (int)category & 1) != 0;
}
