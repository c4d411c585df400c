using Dlp.Policy.Words;

namespace Dlp.Proxy.Apps;

/// <summary>Parts that can only be looked at: multipart, forms, plain text and unknown formats.</summary>
internal sealed class PartsReading(ReadOnlyMemory<byte> body, IReadOnlyList<TextPart> parts, Completeness completeness, string reason) : PromptReading
{
    public override IReadOnlyList<TextPart> Parts => parts;

    public override Completeness Completeness => completeness;

    public override string Reason => reason;

    public override bool IsMine => true;

    public override string Conversation => "";

    public override bool WantsStream => false;

    public override string Model => "";

    public override ReadOnlyMemory<byte> Rewrite(IReadOnlyList<TextEdit> edits) =>
        edits.Count == 0 ? body : throw new InvalidOperationException("No part of this body is editable.");
}
