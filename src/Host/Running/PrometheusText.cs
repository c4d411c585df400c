using System.Globalization;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace Dlp.Host.Running;

/// <summary>Renders metrics in the Prometheus text exposition format 0.0.4. Seconds stay seconds; names take underscores for dots.</summary>
internal sealed class PrometheusText : BaseExporter<Metric>
{
    private readonly StringBuilder _text = new();

    /// <summary>What the last collection rendered.</summary>
    public string Last { get; private set; } = "";

    /// <inheritdoc/>
    public override ExportResult Export(in Batch<Metric> batch)
    {
        _ = _text.Clear();
        foreach (var metric in batch)
        {
            var name = Name(metric);
            _ = _text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {metric.Description}\n# TYPE {name} {Type(metric.MetricType)}\n");
            foreach (ref readonly var point in metric.GetMetricPoints())
            {
                Append(metric.MetricType, name, point);
            }
        }

        Last = _text.ToString();
        return ExportResult.Success;
    }

    private void Append(MetricType type, string name, in MetricPoint point)
    {
        var labels = Labels(point);
        if (type == MetricType.Histogram)
        {
            var cumulative = 0L;
            foreach (var bucket in point.GetHistogramBuckets())
            {
                cumulative += bucket.BucketCount;
                var bound = double.IsPositiveInfinity(bucket.ExplicitBound) ? "+Inf" : bucket.ExplicitBound.ToString(CultureInfo.InvariantCulture);
                Line(name + "_bucket", labels.Length == 0 ? $"le=\"{bound}\"" : $"{labels},le=\"{bound}\"", cumulative);
            }

            Line(name + "_sum", labels, point.GetHistogramSum());
            Line(name + "_count", labels, point.GetHistogramCount());
            return;
        }

        Line(name, labels, type switch
        {
            MetricType.LongSum or MetricType.LongSumNonMonotonic => point.GetSumLong(),
            MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic => point.GetSumDouble(),
            MetricType.LongGauge => point.GetGaugeLastValueLong(),
            _ => point.GetGaugeLastValueDouble(),
        });
    }

    private void Line(string name, string labels, double value) =>
        _text.Append(name).Append(labels.Length == 0 ? "" : "{" + labels + "}").Append(' ').Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Labels(in MetricPoint point)
    {
        var text = new StringBuilder();
        foreach (var tag in point.Tags)
        {
            _ = text.Append(text.Length == 0 ? "" : ",").Append(tag.Key.Replace('.', '_')).Append("=\"")
                .Append(Convert.ToString(tag.Value, CultureInfo.InvariantCulture)?.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal))
                .Append('"');
        }

        return text.ToString();
    }

    private static string Name(Metric metric)
    {
        var name = metric.Name.Replace('.', '_');
        var unit = metric.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        var counter = metric.MetricType is MetricType.LongSum or MetricType.DoubleSum ? "_total" : "";
        return name + unit + counter;
    }

    private static string Type(MetricType type) => type switch
    {
        MetricType.Histogram => "histogram",
        MetricType.LongSum or MetricType.DoubleSum => "counter",
        _ => "gauge",
    };
}
