namespace Dlp.Proxy.Apps.Json;

/// <summary>JSON found inside a string of the body.</summary>
/// <param name="Start">First byte of the outer token.</param>
/// <param name="Length">Bytes of the outer token.</param>
/// <param name="Bytes">The inner document, decoded, as UTF-8.</param>
internal sealed record NestedDocument(int Start, int Length, byte[] Bytes)
{
    public override string ToString() => $"nested JSON of {Bytes.Length} bytes";
}
