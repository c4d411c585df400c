using Dlp.Policy.Documents;
using Dlp.Policy.Words;

namespace Dlp.Policy.Snapshots;

/// <summary>An exception ready to be asked.</summary>
internal sealed class CompiledException(RuleException exception)
{
    private readonly AudienceMatcher _audience = new(exception.Subjects, exception.Groups, exception.Apps);

    public bool IsAboutFindings => exception.IsAboutFindings;

    public bool CoversExchange(Subject subject, Destination destination) => _audience.AllHold(subject, destination);

    /// <summary>Whether the finding is excused, given that <see cref="CoversExchange"/> holds.</summary>
    public bool CoversFinding(Finding finding, TextRole? role) =>
        (exception.Types is null || exception.Types.Covers(finding))
        && (exception.Roles.IsEmpty || role is { } known && exception.Roles.Contains(known));
}
