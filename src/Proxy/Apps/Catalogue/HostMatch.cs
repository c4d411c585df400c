namespace Dlp.Proxy.Apps.Catalogue;

/// <summary>How a catalogue row names hosts.</summary>
public enum HostMatch
{
    /// <summary>This host only.</summary>
    Exact,

    /// <summary>This host and every host below it, by whole labels.</summary>
    Suffix,

    /// <summary>A pattern in which <c>*</c> stands for characters within one label.</summary>
    Glob,
}
