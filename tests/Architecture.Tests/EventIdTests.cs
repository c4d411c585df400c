using System.Globalization;
using System.Text.RegularExpressions;

namespace Dlp.Architecture.Tests;

/// <summary>Operators alert on event ids: each means one thing, and tells which project spoke.</summary>
public sealed class EventIdTests
{
    private static readonly Dictionary<string, (int Low, int High)> Ranges = new(StringComparer.Ordinal)
    {
        ["Host"] = (100, 199),
        ["Proxy"] = (1000, 1999),
        ["Guardian"] = (2000, 2999),
        ["Audit"] = (3000, 3999),
        ["Storage"] = (4000, 4999),
    };

    private static readonly Regex Message = new(@"\[LoggerMessage\(\s*(?:EventId\s*=\s*)?(\d+)?", RegexOptions.NonBacktracking);

    [Fact]
    public void EveryEventId_IsUniqueAndInItsProjectsRange()
    {
        var messages = Repository.Files
            .Where(static f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(static f => Message.Matches(Repository.Read(f)).Select(m => (Project: f.Split('/')[1], File: f, Id: m.Groups[1].Value)))
            .ToList();
        Assert.True(messages.Count > 10);
        Assert.All(messages, static m => Assert.True(m.Id.Length > 0, $"{m.File}: a message without an event id."));
        var twice = messages.GroupBy(static m => m.Id).Where(static g => g.Count() > 1).Select(static g => $"{g.Key}: {string.Join(", ", g.Select(static m => m.File))}");
        Assert.Empty(twice);
        Assert.All(messages, static m =>
        {
            Assert.True(Ranges.TryGetValue(m.Project, out var range), $"{m.Project} has no range of event ids.");
            Assert.InRange(int.Parse(m.Id, CultureInfo.InvariantCulture), range.Low, range.High);
        });
    }
}
