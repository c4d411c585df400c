using Dlp.Policy.Words;

namespace Dlp.Proxy.Apps;

/// <summary>A body as an adapter read it.</summary>
public abstract class PromptReading
{
    /// <summary>Text parts, in body order.</summary>
    public abstract IReadOnlyList<TextPart> Parts { get; }

    /// <summary>How much could be read; <see cref="Completeness.Partial"/> names opaque parts (images, encrypted blocks).</summary>
    public abstract Completeness Completeness { get; }

    /// <summary>Why not complete; free of content.</summary>
    public abstract string Reason { get; }

    /// <summary>Whether the body has this adapter's shape.</summary>
    public abstract bool IsMine { get; }

    /// <summary>Conversation key within the app (an id, or a hash of the first messages); empty when there is none.</summary>
    public abstract string Conversation { get; }

    /// <summary>Whether the client asked for a streamed answer.</summary>
    public abstract bool WantsStream { get; }

    /// <summary>Model named by the request; empty when none. Needed to render refusals.</summary>
    public abstract string Model { get; }

    /// <summary>
    /// The body with spans of text replaced. Only the string tokens concerned change; every other byte stays.
    /// </summary>
    /// <param name="edits">Spans of editable parts in UTF-16 units, ordered by part then start, not overlapping.</param>
    /// <exception cref="InvalidOperationException">An edit names a part that is not editable.</exception>
    public abstract ReadOnlyMemory<byte> Rewrite(IReadOnlyList<TextEdit> edits);

    /// <summary>The body is not of the adapter's shape; let the generic adapter read it.</summary>
    public static PromptReading NotMine { get; } = new EmptyReading(false, Completeness.Unavailable, "shape");

    /// <summary>The body could not be inspected.</summary>
    /// <param name="reason">Free of content.</param>
    public static PromptReading Unscannable(string reason) => new EmptyReading(true, Completeness.Unavailable, reason);

    /// <summary>There is no text in this request.</summary>
    public static PromptReading NoText { get; } = new EmptyReading(true, Completeness.Complete, "");

    private sealed class EmptyReading(bool isMine, Completeness completeness, string reason) : PromptReading
    {
        public override IReadOnlyList<TextPart> Parts => [];
        public override Completeness Completeness => completeness;
        public override string Reason => reason;
        public override bool IsMine => isMine;
        public override string Conversation => "";
        public override bool WantsStream => false;
        public override string Model => "";
        public override ReadOnlyMemory<byte> Rewrite(IReadOnlyList<TextEdit> edits) => throw new InvalidOperationException("A reading without parts has nothing to edit.");
    }
}
