using System.Collections.Frozen;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Review;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Review;

public sealed class InspectorTests
{
    private const string Card = "4111 1111 1111 1111";

    private static TextPart Part(string text) => new("body", TextRole.User, text, true);

    private static ValueTask<Inspection> InspectAsync(InspectorOptions options, IReadOnlyList<TextPart> parts, params string[] types) =>
        new Inspector(options, TimeProvider.System).InspectAsync(parts, new InspectionPlan(true, true, types.ToFrozenSet(StringComparer.Ordinal)), CancellationToken.None);

    [Fact]
    public async Task CleanText_IsTheSharedCleanInspection() =>
        Assert.Same(Inspection.Clean, await InspectAsync(new(), [Part("hello"), Part("")]));

    [Fact]
    public async Task CleanAsciiText_AllocatesNothingOnceWarm()
    {
        var inspector = new Inspector(new(), TimeProvider.System);
        // No digits: the runtime's own vectorised searches allocate until they are compiled fully, and digits call them once each.
        TextPart[] parts = [Part(string.Concat(Enumerable.Repeat("Plain words about nothing in particular, again. ", 200)))];
        for (var i = 0; i < 50; i++)
            Assert.Same(Inspection.Clean, await inspector.InspectAsync(parts, InspectionPlan.Everything, CancellationToken.None));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            _ = inspector.InspectAsync(parts, InspectionPlan.Everything, CancellationToken.None).AsTask().IsCompleted;
        // A budget, a pool node and the task of this test per inspection; nothing that grows with the text.
        Assert.True((GC.GetAllocatedBytesForCurrentThread() - before) / 100 < 500, $"{(GC.GetAllocatedBytesForCurrentThread() - before) / 100} bytes");
    }

    [Fact]
    public async Task FindingsCarryTheirPart_InOrder()
    {
        var inspection = await InspectAsync(new(), [Part("x"), Part($"b@acme.com {Card}"), Part(Card)]);
        Assert.Equal([(1, "EMAIL_ADDRESS"), (1, "CREDIT_CARD"), (2, "CREDIT_CARD")], inspection.Findings.Select(finding => (finding.Part, finding.Type)));
        Assert.Equal(inspection.Findings[1].Fingerprint, inspection.Findings[2].Fingerprint);
    }

    [Fact]
    public async Task Plan_LimitsTheTypes()
    {
        var inspection = await InspectAsync(new(), [Part($"b@acme.com {Card}")], "EMAIL_ADDRESS");
        Assert.Equal("EMAIL_ADDRESS", Assert.Single(inspection.Findings).Type);
        var nothing = await new Inspector(new(), TimeProvider.System).InspectAsync([Part(Card)], InspectionPlan.Nothing, CancellationToken.None);
        Assert.Same(Inspection.Clean, nothing);
    }

    [Fact]
    public async Task InParallel_TheSameAsInOrder()
    {
        var parts = Enumerable.Range(0, 60).Select(i => Part(new string('x', 5000) + $" user{i}@acme.com {(i % 2 == 0 ? Card : "090-1234-5678")} ")).ToArray();
        var parallel = await InspectAsync(new() { ParallelFrom = 1 }, parts);
        var inOrder = await InspectAsync(new() { ParallelFrom = 64 * 1024 * 1024 }, parts);
        Assert.Equal(120, parallel.Findings.Length);
        Assert.Equal(inOrder.Findings.Select(finding => (finding.Part, finding.Start, finding.End, finding.Type)), parallel.Findings.Select(finding => (finding.Part, finding.Start, finding.End, finding.Type)));
    }

    [Fact]
    public async Task MoreCharactersThanTheBudget_IsUnavailable_AndTheStartIsStillInspected()
    {
        var inspection = await InspectAsync(new() { MaxCharacters = 1024 }, [Part(Card + new string(' ', 2000) + Card), Part(Card)]);
        Assert.Equal((Completeness.Unavailable, "characters"), (inspection.Completeness, inspection.Reason));
        Assert.Single(inspection.Findings);
    }

    [Fact]
    public async Task DeadlinePassed_IsNotComplete()
    {
        var clock = new SteppingClock(TimeSpan.FromSeconds(1));
        var inspection = await new Inspector(new() { Deadline = TimeSpan.FromMilliseconds(500) }, clock).InspectAsync([Part(Card)], InspectionPlan.Everything, CancellationToken.None);
        Assert.Equal((Completeness.Unavailable, "deadline"), (inspection.Completeness, inspection.Reason));
    }

    [Fact]
    public async Task DeadlineInTheMiddleOfALongPart_StopsTheWork()
    {
        // The clock jumps after a few looks at it: only the count of looks, not real time, ends this scan.
        var clock = new SteppingClock(TimeSpan.FromMilliseconds(100));
        var text = string.Concat(Enumerable.Repeat("a@acme.com ", 400_000));
        var inspection = await new Inspector(new(), clock).InspectAsync([Part(text)], InspectionPlan.Everything, CancellationToken.None);
        Assert.Equal(Completeness.Unavailable, inspection.Completeness);
        Assert.True(inspection.Findings.Length < 400_000);
    }

    [Fact]
    public async Task TooManyFindings_IsUnavailable()
    {
        var inspection = await InspectAsync(new() { MaxFindingsPerPart = 10 }, [Part(string.Concat(Enumerable.Repeat("a@acme.com ", 50)))]);
        Assert.Equal((Completeness.Unavailable, "too many findings"), (inspection.Completeness, inspection.Reason));
        Assert.Equal(10, inspection.Findings.Length);
    }

    [Fact]
    public async Task FailingDetector_IsNamed_AndTheOthersStillFind()
    {
        var inspector = new Inspector(new(), TimeProvider.System, [new BrokenDetector(), .. DetectorCatalogue.All]);
        var inspection = await inspector.InspectAsync([Part("secret content " + Card)], InspectionPlan.Everything, CancellationToken.None);
        Assert.Equal((Completeness.Unavailable, "detector failed: broken"), (inspection.Completeness, inspection.Reason));
        Assert.Equal("CREDIT_CARD", Assert.Single(inspection.Findings).Type);
    }

    [Fact]
    public async Task CancelledToken_Throws()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await new Inspector(new(), TimeProvider.System).InspectAsync([Part("x")], InspectionPlan.Everything, source.Token));
    }

    [Fact]
    public async Task FiveMegabytes_AreInspected()
    {
        var text = string.Concat(Enumerable.Repeat("Some ordinary words, then a line.\nそして日本語の行。\n", 100_000)) + Card;
        Assert.True(text.Length > 4_000_000);
        var inspection = await InspectAsync(new() { Deadline = TimeSpan.FromSeconds(30) }, [Part(text)]);
        Assert.Equal(Completeness.Complete, inspection.Completeness);
        var finding = Assert.Single(inspection.Findings);
        Assert.Equal(Card, text[finding.Start..finding.End]);
    }

    [Theory]
    [InlineData(0, 2000, 1)]
    [InlineData(2048, 1, 1)]
    [InlineData(2048, 2000, 0)]
    public void OptionOutOfRange_IsRefused(int characters, int milliseconds, int findings) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new Inspector(new() { MaxCharacters = characters, Deadline = TimeSpan.FromMilliseconds(milliseconds), MaxFindingsPerPart = findings }, TimeProvider.System));

    [Fact]
    public async Task ReasonsNeverHoldTheValue()
    {
        var inspection = await InspectAsync(new(), [Part($"card {Card}, mail taro@acme.com, postgres://u:hunter2pw@h/d, 090-1234-5678")]);
        Assert.Equal(4, inspection.Findings.Length);
        Assert.All(inspection.Findings, finding => Assert.DoesNotContain(finding.Reasons, reason =>
            reason.Contains("4111", StringComparison.Ordinal) || reason.Contains("taro", StringComparison.Ordinal) || reason.Contains("hunter", StringComparison.Ordinal) || reason.Contains("1234", StringComparison.Ordinal)));
    }

    private sealed class BrokenDetector : IDetector
    {
        public string Name => "broken";
        public SensitiveInformationType Type => SensitiveInformationTypes.Jwt;
        public DetectorAnchors Anchors { get; } = new() { Literals = ["secret"] };
        public int Specificity => 1;
        public void Scan(DetectionContext context, int from) => throw new InvalidOperationException(context.Text.ToString());
    }

    /// <summary>Every look at it moves it on.</summary>
    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        private long _now;
        public override long TimestampFrequency => TimeSpan.TicksPerSecond;
        public override long GetTimestamp() => Interlocked.Add(ref _now, step.Ticks);
    }
}
