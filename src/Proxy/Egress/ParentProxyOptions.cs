namespace Dlp.Proxy.Egress;

/// <summary>Chaining through an upstream proxy.</summary>
public sealed record ParentProxyOptions
{
    /// <summary>Host of the parent: name or address. Exempt from the egress guard, save that it may not be ourselves.</summary>
    public required string Host { get; init; }

    /// <summary>Port of the parent. Default 3128, range 1 to 65535.</summary>
    public int Port { get; init; } = 3128;

    /// <summary>File with <c>user:password</c> on its first line, for Basic authentication; null for none. Read at start.</summary>
    public string? CredentialsFile { get; init; }

    /// <summary>
    /// Destinations reached directly: host (<c>a.example</c>), suffix (<c>.corp.example</c>, which includes <c>corp.example</c>), or CIDR for literal addresses.
    /// </summary>
    public IReadOnlyList<string> Bypass { get; init; } = [];

    /// <summary>From the request to the parent to its whole answer. Default 15 s, range 1 to 120 s.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(15);
}
