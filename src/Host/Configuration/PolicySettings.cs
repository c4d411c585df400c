using System.ComponentModel.DataAnnotations;

namespace Dlp.Host.Configuration;

/// <summary>Section <c>Policy</c>: the policy document. The document itself is reloaded when it changes.</summary>
public sealed class PolicySettings
{
    /// <summary>Path of the YAML document. Restart to change the path.</summary>
    /// <value>Default <c>policy.yaml</c> beside the configuration file.</value>
    [Required]
    public string File { get; init; } = "policy.yaml";
}
