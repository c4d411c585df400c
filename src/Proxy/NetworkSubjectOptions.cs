using System.ComponentModel.DataAnnotations;

namespace Dlp.Proxy;

/// <summary>One entry of <c>Proxy:Networks</c>: everyone in this network is this subject.</summary>
public sealed class NetworkSubjectOptions
{
    /// <summary>Network in CIDR notation, e.g. <c>10.20.0.0/16</c>.</summary>
    [Required]
    public string Network { get; init; } = "";

    /// <summary>Name of the subject; its id is <c>network:NAME</c> with the client's address.</summary>
    [Required]
    public string Name { get; init; } = "";

    /// <summary>Groups the policy sees.</summary>
    public IList<string> Groups { get; init; } = [];
}
