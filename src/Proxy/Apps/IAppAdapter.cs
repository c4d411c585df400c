namespace Dlp.Proxy.Apps;

/// <summary>The code that knows one LLM service's wire format. Stateless and thread-safe; one instance serves every exchange.</summary>
public interface IAppAdapter
{
    /// <summary>Name in the catalogue's adapter column and in records, e.g. <c>openai</c>.</summary>
    string Name { get; }

    /// <summary>Whether this adapter understands the request, judged by path suffix and content type, then confirmed by <see cref="Read"/>.</summary>
    bool Accepts(in RequestShape shape);

    /// <summary>
    /// Extracts every text part of a decoded body. Never throws for content: what cannot be read is <see cref="PromptReading.Unscannable"/>.
    /// A body that does not have the adapter's shape returns <see cref="PromptReading.NotMine"/> and the generic adapter takes over.
    /// </summary>
    PromptReading Read(in RequestShape shape, ReadOnlyMemory<byte> body);

    /// <summary>Rewriter that puts real values back into the answer, or null when this answer holds nothing to restore.</summary>
    IAnswerRewriter? CreateAnswerRewriter(in AnswerShape shape, Masking.ConversationVault vault);

    /// <summary>The refusal in the service's own form (llm-wire-formats section 6), so that the message shows inside the chat.</summary>
    Refusal Refuse(in RequestShape shape, PromptReading? reading, RefusalReason reason);
}
