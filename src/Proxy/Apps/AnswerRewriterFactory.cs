using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Apps;

/// <summary>Makes the rewriter of an answer; adapters know requests and refusals, the folder Answers knows answers.</summary>
/// <param name="adapter">Name of the adapter that read the request.</param>
/// <param name="shape">What is known of the answer.</param>
/// <param name="vault">The conversation's mapping.</param>
/// <returns>Null when the answer holds nothing to restore.</returns>
public delegate IAnswerRewriter? AnswerRewriterFactory(string adapter, in AnswerShape shape, ConversationVault vault);
