namespace Dlp.Proxy.Egress;

/// <summary>What the connection is for; decides the port list.</summary>
public enum DialPurpose
{
    /// <summary>TLS: CONNECT tunnels and https origins.</summary>
    Tls = 0,

    /// <summary>Plain http.</summary>
    PlainHttp,
}
