using Dlp.Guardian.CorpusTests.Generators;

namespace Dlp.Guardian.CorpusTests.Format;

/// <summary>A piece of a template: exactly one of a literal, a recipe, the start of a marked value, or its end.</summary>
/// <param name="Literal">Text that stands as it is.</param>
/// <param name="Make">Makes a value.</param>
/// <param name="Opens">Type of the value that starts here.</param>
/// <param name="IsOptional">The value that starts here need not be found.</param>
internal readonly record struct TemplateElement(string? Literal, Func<Chance, string>? Make = null, string? Opens = null, bool IsOptional = false)
{
    /// <summary>The end of a marked value.</summary>
    public bool Closes => Literal is null && Make is null && Opens is null;
}
