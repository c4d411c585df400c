namespace Dlp.Proxy.Apps.Catalogue;

/// <summary>What happens to traffic for a catalogue row.</summary>
public enum AppHandling
{
    /// <summary>TLS is opened and requests are inspected.</summary>
    Intercept,

    /// <summary>Passed on without inspection, and recorded.</summary>
    Tunnel,

    /// <summary>Refused: media that cannot be inspected.</summary>
    Deny,
}
