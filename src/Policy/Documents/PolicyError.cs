namespace Dlp.Policy.Documents;

/// <summary>One problem of a document, with the place to look at and what to do about it.</summary>
/// <param name="Line">Line, from 1; 0 when the problem has no place in the text (a missing file).</param>
/// <param name="Column">Column, from 1; 0 with line 0.</param>
/// <param name="Path">Where in the structure, e.g. <c>rules[2].action</c>; empty for the document itself.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record PolicyError(int Line, int Column, string Path, string Message)
{
    /// <summary><c>(12,5) rules[2].action: ...</c>, the form compilers use, so that editors can jump to it.</summary>
    public override string ToString() => Path.Length == 0 ? $"({Line},{Column}) {Message}" : $"({Line},{Column}) {Path}: {Message}";
}
