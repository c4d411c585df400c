using Dlp.Proxy.Apps;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Exchanges;

/// <summary>What a decision became.</summary>
/// <param name="Refusal">The answer, when nothing is forwarded.</param>
/// <param name="Body">The masked body, decoded; null forwards what was received.</param>
/// <param name="Vault">What answers are restored from; null when there is nothing to restore.</param>
internal readonly record struct Enforced(Refusal? Refusal, ReadOnlyMemory<byte>? Body, ConversationVault? Vault);
