namespace Dlp.Policy.Words;

/// <summary>A text for users in the product's two languages.</summary>
/// <param name="En">English.</param>
/// <param name="Ja">Japanese; null falls back to English.</param>
public sealed record LocalizedText(string En, string? Ja);
