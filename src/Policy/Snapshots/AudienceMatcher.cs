using System.Collections.Immutable;
using Dlp.Policy.Words;

namespace Dlp.Policy.Snapshots;

/// <summary>
/// Matches who and where: subjects, groups and apps, each of which must hold when it names anything.
/// Used for a rule's scope and for exceptions alike.
/// </summary>
internal sealed class AudienceMatcher
{
    private readonly NameMatcher _subjects;
    private readonly NameMatcher _groups;
    private readonly AppMatcher _apps;

    public AudienceMatcher(ImmutableArray<string> subjects, ImmutableArray<string> groups, ImmutableArray<string> apps) =>
        (_subjects, _groups, _apps) = (NameMatcher.Of(subjects), NameMatcher.Of(groups), AppMatcher.Of(apps));

    /// <summary>Every part that names anything holds.</summary>
    public bool AllHold(Subject subject, Destination destination) =>
        (_subjects.IsEmpty || Names(subject)) && (_groups.IsEmpty || Groups(subject)) && (_apps.IsEmpty || _apps.Matches(destination));

    /// <summary>Any part holds.</summary>
    public bool AnyHolds(Subject subject, Destination destination) =>
        Names(subject) || Groups(subject) || _apps.Matches(destination);

    private bool Names(Subject subject) => _subjects.Matches(subject.Id) || _subjects.Matches(subject.Name);

    // '*' means everybody, also those whose groups are not known.
    private bool Groups(Subject subject) => _groups.MatchesAny(subject.Groups) || _groups.MatchesAll;
}
