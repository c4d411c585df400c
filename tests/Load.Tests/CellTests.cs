namespace Dlp.Load.Tests;

public sealed class CellTests
{
    private static readonly Metric Throughput = Metric.All.First(metric => metric.Id == "keepalive-32");
    private static readonly Metric Added = Metric.All.First(metric => metric.Id == "rate-p50");

    [Fact]
    public void DisturbedRounds_AreLeftOutWhileOthersRemain()
    {
        var cell = Cell.From(Throughput, "squid", [Sample(1, 100, 0), Sample(2, 10, 0.5), Sample(3, 110, 0.02)])!;

        Assert.Equal(105, cell.Median);
        Assert.Equal(1, cell.DisturbedRounds);
        Assert.Equal("", cell.Marks);
    }

    [Fact]
    public void OnlyDisturbedAndUnsteadyRounds_AreMarked()
    {
        var cell = Cell.From(Throughput, "squid", [Sample(1, 100, 0.2), Sample(2, 10, 0.5) with { Errors = 3 }])!;

        Assert.Equal(55, cell.Median);
        Assert.Equal("~!x", cell.Marks);
    }

    [Fact]
    public void AddedTime_IsTakenFromTheDirectRunOfTheSameRound()
    {
        LoadResult Rate(string name, int round, double micros) => Sample(round, 500, 0) with { Mode = "rate", Name = name, P50Micros = micros };
        LoadResult[] samples = [Rate("direct", 1, 100), Rate("direct", 2, 300), Rate("squid", 1, 250), Rate("squid", 2, 430)];

        Assert.Equal(0.14, Cell.From(Added, "squid", samples)!.Median, 6);
        Assert.Equal(0.2, Cell.From(Added, "direct", samples)!.Median, 6);
    }

    [Fact]
    public void NothingMeasured_IsNoCell() => Assert.Null(Cell.From(Throughput, "ours", [Sample(1, 1, 0)]));

    private static LoadResult Sample(int round, double perSecond, double foreign) =>
        new() { Mode = "keepalive", Name = "squid", Round = round, Connections = 32, PerSecond = perSecond, ForeignCpu = foreign };
}
