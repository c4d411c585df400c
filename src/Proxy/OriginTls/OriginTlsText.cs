using Dlp.Policy.Words;

namespace Dlp.Proxy.OriginTls;

/// <summary>What a person who meets the block page reads.</summary>
/// <param name="Title">What happened, a few words.</param>
/// <param name="Explanation">What that means, one or two sentences.</param>
/// <param name="Remedy">What to do.</param>
public sealed record OriginTlsText(LocalizedText Title, LocalizedText Explanation, LocalizedText Remedy);
