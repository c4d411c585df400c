using System.Collections.Immutable;
using Dlp.Policy.Documents.Yaml;

namespace Dlp.Policy.Documents;

/// <summary>Collects every problem of a document, so that one correction round is enough.</summary>
internal sealed class PolicyErrorList
{
    private readonly List<PolicyError> _errors = [];
    private bool _overflowed;

    public bool IsEmpty => _errors.Count == 0;

    public void Add(YamlMark mark, string path, string message)
    {
        // A list of garbage would otherwise answer with as many errors as it has entries.
        if (_errors.Count >= PolicyLimits.MaxErrors)
        {
            _overflowed = true;
            return;
        }

        _errors.Add(new PolicyError(mark.Line, mark.Column, path, message));
    }

    /// <summary>In reading order.</summary>
    public ImmutableArray<PolicyError> ToImmutable()
    {
        var sorted = _errors.OrderBy(e => e.Line).ThenBy(e => e.Column).ToList();
        if (_overflowed)
            sorted.Add(new PolicyError(sorted[^1].Line, sorted[^1].Column, "", $"Only the first {PolicyLimits.MaxErrors} problems are listed; mend these and check again."));
        return [.. sorted];
    }
}
