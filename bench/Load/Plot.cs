using System.Globalization;
using System.Text;

namespace Dlp.Load;

/// <summary>One panel of bars per row of the report, with a tick for each round, as SVG.</summary>
internal static class Plot
{
    private const int PanelWidth = 430;
    private const int LabelWidth = 105;
    private const int BarWidth = 240;
    private const int BarHeight = 18;
    private const int Columns = 2;

    public static string Draw(string[] names, Cell[] cells)
    {
        var panels = Metric.All.Where(metric => cells.Any(cell => cell.Metric == metric.Id)).ToArray();
        int panelHeight = 50 + (names.Length * (BarHeight + 5));
        int height = (((panels.Length + Columns - 1) / Columns) * panelHeight) + 20;
        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {(Columns * PanelWidth) + 20} {height}\" font-family=\"system-ui, sans-serif\" font-size=\"12\" role=\"img\" aria-label=\"Benchmark results\">");
        Line(svg, $"<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        for (int i = 0; i < panels.Length; i++)
        {
            Line(svg, $"<g transform=\"translate({20 + (i % Columns * PanelWidth)} {20 + (i / Columns * panelHeight)})\">");
            Panel(svg, panels[i], names, cells);
            Line(svg, $"</g>");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(StringBuilder svg, Metric metric, string[] names, Cell[] cells)
    {
        var own = cells.Where(cell => cell.Metric == metric.Id && !(metric.OverDirect && cell.Name == "direct")).ToArray();
        double most = Math.Max(1e-9, own.SelectMany(cell => cell.Rounds.Append(cell.Median)).DefaultIfEmpty(1).Max());
        Line(svg, $"<text y=\"12\" font-weight=\"600\" fill=\"#1c1f23\">{metric.Title}, {metric.Unit} ({(metric.HigherIsBetter ? "more" : "less")} is better)</text>");
        int y = 22;
        foreach (string name in names)
        {
            var cell = Array.Find(own, candidate => candidate.Name == name);
            Line(svg, $"<text x=\"{LabelWidth - 8}\" y=\"{y + 13}\" text-anchor=\"end\" fill=\"#1c1f23\">{name}</text>");
            if (cell is not null)
            {
                double width = Math.Max(1, cell.Median / most * BarWidth);
                Line(svg, $"<rect x=\"{LabelWidth}\" y=\"{y}\" width=\"{width:0.#}\" height=\"{BarHeight}\" fill=\"{(name switch { "ours" => "#0b5c4a", "direct" => "#b9c0c7", _ => "#6d86a8" })}\"/>");
                foreach (double round in cell.Rounds)
                {
                    double x = LabelWidth + Math.Clamp(round / most * BarWidth, 0, BarWidth);
                    Line(svg, $"<line x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{y + 3}\" y2=\"{y + BarHeight - 3}\" stroke=\"#1c1f23\"/>");
                }

                Line(svg, $"<text x=\"{LabelWidth + BarWidth + 8}\" y=\"{y + 13}\" fill=\"#1c1f23\">{Report.Short(cell.Median)}{cell.Marks}</text>");
            }

            y += BarHeight + 5;
        }
    }

    private static void Line(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
