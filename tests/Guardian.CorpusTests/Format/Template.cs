using System.Collections.Immutable;
using System.Text;
using Dlp.Guardian.CorpusTests.Generators;

namespace Dlp.Guardian.CorpusTests.Format;

/// <summary>What samples are made from.</summary>
/// <param name="Text">As written in the file.</param>
/// <param name="Elements">The same, read.</param>
internal sealed record Template(string Text, ImmutableArray<TemplateElement> Elements)
{
    /// <summary>Samples differ from each other.</summary>
    public bool HasRecipes => Elements.Any(element => element.Make is not null);

    /// <summary>Makes one sample.</summary>
    public Sample Expand(CorpusFile file, CorpusLine line, Chance chance)
    {
        var text = new StringBuilder();
        var expectations = ImmutableArray.CreateBuilder<Expectation>();
        var open = default(Expectation);
        foreach (var element in Elements)
        {
            if (element.Opens is { } type)
                open = new(type, text.Length, 0, element.IsOptional);
            else if (element.Closes)
                expectations.Add(open with { End = text.Length });
            else
                text.Append(element.Literal ?? element.Make!(chance));
        }

        return new(file, line, text.ToString(), expectations.ToImmutable());
    }
}
