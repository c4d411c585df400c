using Dlp.Policy.Words;

namespace Dlp.Proxy.Apps;

/// <summary>Short names that let the adapters' tables read like the tables of the wire-format notes.</summary>
internal static class Rules
{
    /// <summary>May be masked; the role is the enclosing message's.</summary>
    public static PointerRule OfMessage(string pattern) => new(pattern, PartHandling.Edit);

    /// <summary>May be masked.</summary>
    public static PointerRule Edit(string pattern, TextRole role) => new(pattern, PartHandling.Edit, role);

    /// <summary>JSON in a string; may be masked.</summary>
    public static PointerRule Arguments(string pattern) => new(pattern, PartHandling.NestedJson, TextRole.Tool);

    /// <summary>Looked at, never changed.</summary>
    public static PointerRule Inspect(string pattern, TextRole role) => new(pattern, PartHandling.Inspect, role);

    /// <summary>Base64, a data URL or a plain URL.</summary>
    public static PointerRule Binary(string pattern, string label) => new(pattern, PartHandling.Binary, TextRole.Metadata, label);

    /// <summary>Encrypted or signed by the origin.</summary>
    public static PointerRule Opaque(string pattern) => new(pattern, PartHandling.Opaque, TextRole.Metadata, pattern[(pattern.LastIndexOf('/') + 1)..]);
}
