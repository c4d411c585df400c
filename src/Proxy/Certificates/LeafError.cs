namespace Dlp.Proxy.Certificates;

/// <summary>Why a host has no leaf.</summary>
public enum LeafError
{
    /// <summary>There is one.</summary>
    None,

    /// <summary>The name is not canonical (see <see cref="Destinations.HostName"/>): wildcard, list, Unicode, too long.</summary>
    InvalidHostName,

    /// <summary>The CA has expired.</summary>
    AuthorityExpired,

    /// <summary>The CA is not valid yet: the clock went back.</summary>
    AuthorityNotYetValid,

    /// <summary>Too many names are waiting for their leaf.</summary>
    TooManyPending,

    /// <summary>Signing failed.</summary>
    SigningFailed,
}
