namespace Dlp.Policy.Words;

/// <summary>One piece of user text with its pointer into the body.</summary>
/// <param name="Pointer">JSON pointer (RFC 6901) or <c>body</c>, <c>query</c>, <c>file:NAME</c>.</param>
/// <param name="Role">Whose text it is.</param>
/// <param name="Text">Decoded text.</param>
/// <param name="Editable">Whether a placeholder may be put in without breaking the body; false for signed or opaque parts.</param>
public sealed record TextPart(string Pointer, TextRole Role, string Text, bool Editable)
{
    /// <summary>Says where, never what: prompts must not reach a log through string formatting.</summary>
    public override string ToString() => $"{Role} {Pointer} ({Text.Length} UTF-16 units)";
}
