using System.ComponentModel.DataAnnotations;

namespace Dlp.Host.Configuration;

/// <summary>Section <c>Storage</c>: where data is kept. Restart to change.</summary>
public sealed class StorageSettings
{
    /// <summary>Folder for the audit trail, the CA and keys; made with mode 0700.</summary>
    /// <value>Default <c>data</c> beside the configuration file.</value>
    [Required]
    public string Directory { get; init; } = "data";
}
