using System.ComponentModel.DataAnnotations;

namespace Dlp.Host.Configuration;

/// <summary>Section <c>ParentProxy</c>: the company's own proxy in front of the internet. With a parent, names are resolved by it, and the egress guard judges names and literal addresses only.</summary>
public sealed class ParentProxySettings
{
    /// <summary>Host of the parent: name or address.</summary>
    /// <value>Default empty: origins are connected to directly.</value>
    public string Host { get; init; } = "";

    /// <summary>Port of the parent.</summary>
    /// <value>Default 3128; range 1 to 65,535.</value>
    [Range(1, 65535)]
    public int Port { get; init; } = 3128;

    /// <summary>File with <c>user:password</c> on its first line, for Basic authentication at the parent.</summary>
    /// <value>Default empty: none.</value>
    public string CredentialsFile { get; init; } = "";

    /// <summary>Destinations reached directly: a host, a suffix <c>.corp.example</c>, or a CIDR for literal addresses.</summary>
    /// <value>Default empty.</value>
    public IList<string> Bypass { get; init; } = [];

    /// <summary>From the request to the parent to its whole answer.</summary>
    /// <value>Default 15 s; range 1 to 120 s.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(15);
}
