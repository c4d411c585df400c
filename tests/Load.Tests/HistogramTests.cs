namespace Dlp.Load.Tests;

public sealed class HistogramTests
{
    [Fact]
    public void Percentiles_AreWithinOnePercentOfTheSortedValues()
    {
        var random = new Random(7);
        long[] values = [.. Enumerable.Range(0, 20_000).Select(_ => (long)Math.Exp(random.NextDouble() * 22))];
        var histogram = new Histogram();
        foreach (long value in values)
        {
            histogram.RecordNanoseconds(value);
        }

        Array.Sort(values);
        foreach (double share in new[] { 0.01, 0.5, 0.9, 0.99, 0.999, 1 })
        {
            double exact = values[(int)Math.Ceiling(share * values.Length) - 1] / 1000.0;
            Assert.InRange(histogram.MicrosAt(share)!.Value, exact * 0.99, exact * 1.01);
        }
    }

    [Fact]
    public void Added_CountTogether()
    {
        var one = new Histogram();
        var other = new Histogram();
        one.RecordNanoseconds(1_000);
        other.RecordNanoseconds(9_000_000);
        one.Add(other);

        Assert.Equal(2, one.Count);
        Assert.InRange(one.MicrosAt(0.5)!.Value, 0.99, 1.01);
        Assert.InRange(one.MicrosAt(1)!.Value, 8_910, 9_090);
    }

    [Fact]
    public void Empty_HasNoPercentile() => Assert.Null(new Histogram().MicrosAt(0.5));
}
