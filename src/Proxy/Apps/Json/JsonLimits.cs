namespace Dlp.Proxy.Apps.Json;

/// <summary>What reading one JSON document may cost.</summary>
/// <param name="MaxDepth">Deepest nesting; default 128.</param>
/// <param name="MaxTokens">Most recorded strings, distinct keys and long numbers; default 250 000, about 40 MB of parts.</param>
internal sealed record JsonLimits(int MaxDepth = 128, int MaxTokens = 250_000)
{
    public static JsonLimits Default { get; } = new();
}
