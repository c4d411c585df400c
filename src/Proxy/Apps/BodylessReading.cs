using Dlp.Policy.Words;

namespace Dlp.Proxy.Apps;

/// <summary>A request without a body that still names a conversation (history, resume), so that its answer can be restored.</summary>
internal sealed class BodylessReading(string conversation) : PromptReading
{
    public override IReadOnlyList<TextPart> Parts => [];

    public override Completeness Completeness => Completeness.Complete;

    public override string Reason => "";

    public override bool IsMine => true;

    public override string Conversation => conversation;

    public override bool WantsStream => false;

    public override string Model => "";

    public override ReadOnlyMemory<byte> Rewrite(IReadOnlyList<TextEdit> edits) =>
        edits.Count == 0 ? ReadOnlyMemory<byte>.Empty : throw new InvalidOperationException("A request without a body has nothing to edit.");
}
