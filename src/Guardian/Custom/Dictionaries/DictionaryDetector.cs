using Dlp.Guardian.Detection;
using Dlp.Policy.CustomTypes;

namespace Dlp.Guardian.Custom.Dictionaries;

/// <summary>Finds the terms of a list, without ASCII case; of terms that begin at one place the longest, and none inside another.</summary>
internal sealed class DictionaryDetector(CustomTypeDefinition definition, CustomConditions conditions, TermIndex terms, WordBoundaries boundaries)
    : CustomDetector(definition, conditions)
{
    private readonly TermIndex.EndRule _mayEnd = boundaries switch
    {
        WordBoundaries.Auto => static (text, _, end) => WordEdges.MayEnd(text, end),
        WordBoundaries.Always => static (text, _, end) => end == text.Length || !char.IsLetterOrDigit(text[end]),
        _ => static (_, _, _) => true,
    };

    public override string Name => "custom-dictionary";

    public override string Reason => "dictionary:term";

    public override FingerprintForm Form => FingerprintForm.Caseless;

    protected override void Match(ref CustomTrial trial)
    {
        var context = trial.Context;
        var text = context.Text;
        for (var at = 0; at < text.Length && !context.IsExhausted;)
        {
            // In steps, so that a long clean text looks at the clock.
            var to = Math.Min(text.Length, at + WorkBudget.Interval);
            var start = terms.NextStart(text[..to], at);
            context.Charge(start - at + 1);
            if (start == to)
            {
                // The last character of a step may begin a term together with the next one.
                at = to == text.Length ? to : to - 1;
                continue;
            }

            at = start + 1;
            if (!MayStart(text, start))
                continue;
            var length = terms.Longest(text, start, _mayEnd, out var steps);
            context.Charge(steps);
            if (length == 0)
                continue;
            trial.Offer(start, start + length);
            at = start + length;
        }
    }

    private bool MayStart(ReadOnlySpan<char> text, int at) => boundaries switch
    {
        WordBoundaries.Auto => WordEdges.MayStart(text, at),
        WordBoundaries.Always => at == 0 || !char.IsLetterOrDigit(text[at - 1]),
        _ => true,
    };
}
