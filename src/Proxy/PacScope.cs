namespace Dlp.Proxy;

/// <summary>Which hosts the PAC file sends to the proxy.</summary>
public enum PacScope
{
    /// <summary>Every host that is not local.</summary>
    All,

    /// <summary>Hosts of the app catalogue only.</summary>
    Catalogue,
}
