namespace Dlp.Proxy.Answers;

/// <summary>The place of one text in a frame: a JSON string token, or a line of plain text.</summary>
/// <param name="frame">The frame it lies in.</param>
/// <param name="start">First byte in the frame, quotation mark included.</param>
/// <param name="length">Bytes.</param>
/// <param name="isJson">Whether it is a JSON string token.</param>
/// <param name="original">The text as received.</param>
internal sealed class TextSlot(AnswerFrame frame, int start, int length, bool isJson, string original)
{
    public AnswerFrame Frame { get; } = frame;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public bool IsJson { get; } = isJson;

    /// <summary>What goes out.</summary>
    public string Text { get; set; } = "";

    /// <summary>The channel that may still add to the text; null when settled.</summary>
    public TextChannel? Holder { get; set; }

    public bool IsChanged => Text != original;
}
