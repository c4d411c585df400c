using System.Text.RegularExpressions;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Proxy.FunctionalTests.Harness;

/// <summary>Finds SECRET-digits and NAME-digits. Can be told to do something else first.</summary>
internal sealed partial class MarkInspector : IInspector
{
    public Func<CancellationToken, Task<Inspection?>>? Instead { get; set; }

    public async ValueTask<Inspection> InspectAsync(IReadOnlyList<TextPart> parts, InspectionPlan plan, CancellationToken cancellationToken)
    {
        if (Instead is { } instead && await instead(cancellationToken) is { } other)
        {
            return other;
        }

        var findings = new List<Finding>();
        for (var i = 0; i < parts.Count; i++)
        {
            foreach (Match match in Marks().Matches(parts[i].Text))
            {
                var secret = match.Value[0] == 'S';
                findings.Add(new Finding(
                    secret ? "TEST_SECRET" : "TEST_NAME",
                    secret ? SensitiveInformationCategory.Secret : SensitiveInformationCategory.Pii,
                    i,
                    match.Index,
                    match.Index + match.Length,
                    0.95,
                    "marks",
                    (ulong)StringComparer.Ordinal.GetHashCode(match.Value),
                    []));
            }
        }

        return new Inspection([.. findings], Completeness.Complete, "");
    }

    [GeneratedRegex("(SECRET|NAME)-[0-9]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();
}
