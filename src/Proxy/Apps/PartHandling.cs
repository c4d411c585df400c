namespace Dlp.Proxy.Apps;

/// <summary>What an adapter does with the string at a pointer.</summary>
internal enum PartHandling
{
    /// <summary>Inspected, never edited: the default for everything a table does not name.</summary>
    Inspect,

    /// <summary>Inspected, and may be masked in place.</summary>
    Edit,

    /// <summary>JSON inside a string: its inner strings are inspected and may be masked; plain text when it is no JSON.</summary>
    NestedJson,

    /// <summary>Base64 or a data URL: text inside is inspected, binary makes the reading partial; anything else is inspected as text.</summary>
    Binary,

    /// <summary>Encrypted or signed by the origin: skipped when it looks the part, otherwise inspected.</summary>
    Opaque,
}
