using Dlp.Guardian.Detection;
using Dlp.Policy.CustomTypes;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>Finds values of an indexed table; where the rule names further columns, only beside other values of the same row.</summary>
internal sealed class ExactDataDetector(CustomTypeDefinition definition, CustomConditions conditions, ExactDataRule rule) : CustomDetector(definition, conditions)
{
    // A span holds the counted characters and the gaps between them.
    private const int MaxSpan = CellForm.MaxLength * (CellForm.MaxGap + 1);

    public override string Name => "custom-exact-data";

    public override string Reason => "exact-data:row";

    public override FingerprintForm Form => FingerprintForm.Alphanumeric;

    protected override void Match(ref CustomTrial trial)
    {
        var context = trial.Context;
        var scan = new ExactDataScan(rule.Table, rule.Columns, context);
        scan.Run();
        var hits = scan.Hits;
        foreach (var hit in hits)
        {
            if (context.IsExhausted)
                return;
            if (hit.Column == rule.Primary && (rule.With.IsEmpty || HasRow(context, hits, hit)))
                trial.Offer(hit.Start, hit.End);
        }
    }

    /// <summary>Whether one row that has the primary value has enough of its others near.</summary>
    private bool HasRow(DetectionContext context, ReadOnlySpan<ExactDataScan.Hit> hits, in ExactDataScan.Hit primary)
    {
        var from = FirstFrom(hits, primary.Start - rule.Within - MaxSpan);
        var to = FirstFrom(hits, primary.End + rule.Within + 1);
        var near = hits[from..to];
        foreach (var row in rule.RowsOf(primary.Value))
        {
            context.Charge(near.Length + 1);
            var found = 0;
            foreach (var column in rule.With)
                found += HasValue(near, column, rule.Table.Columns[column].ValueOfRow[row], primary) ? 1 : 0;
            if (found >= rule.AtLeast)
                return true;
        }

        return false;
    }

    private bool HasValue(ReadOnlySpan<ExactDataScan.Hit> near, int column, int value, in ExactDataScan.Hit primary)
    {
        foreach (var hit in near)
        {
            if (hit.Column != column || hit.Value != value)
                continue;
            var gap = hit.Start >= primary.End ? hit.Start - primary.End : primary.Start - hit.End;
            if (gap >= 0 && gap <= rule.Within)
                return true;
        }

        return false;
    }

    private static int FirstFrom(ReadOnlySpan<ExactDataScan.Hit> hits, int start)
    {
        var (low, high) = (0, hits.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hits[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
