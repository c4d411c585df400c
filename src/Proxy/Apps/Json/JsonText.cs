namespace Dlp.Proxy.Apps.Json;

/// <summary>One text of a JSON document.</summary>
/// <param name="Kind">Where it came from.</param>
/// <param name="Start">First byte of the token, its quote included; meaningful for strings only.</param>
/// <param name="Length">Bytes of the token, both quotes included.</param>
/// <param name="Pointer">JSON pointer; keys that could themselves be content appear as <c>*</c>.</param>
/// <param name="Text">Decoded text; a lone surrogate appears as U+FFFD, so that offsets stay.</param>
internal readonly record struct JsonText(JsonTextKind Kind, int Start, int Length, string Pointer, string Text)
{
    public override string ToString() => $"{Kind} {Pointer} ({Text.Length} UTF-16 units)";
}
