using Dlp.Policy.Words;

namespace Dlp.Proxy.Apps;

/// <summary>What a reading tells besides its parts; see <see cref="PromptReading"/>.</summary>
internal readonly record struct ReadingFacts(Completeness Completeness, string Reason, string Conversation, bool WantsStream, string Model);
