using System.ComponentModel.DataAnnotations;

namespace Dlp.Proxy.Certificates;

/// <summary>Where the CA that signs our leaf certificates comes from. Changes need a restart.</summary>
/// <remarks>Three sources: <see cref="Pkcs12Path"/>, <see cref="CertificatePath"/> with <see cref="KeyPath"/>, or, when none is set, a CA of our own in <see cref="Folder"/>.</remarks>
public sealed class CertificateAuthorityOptions
{
    /// <summary>Folder of our own CA, made with mode 0700 on first start.</summary>
    /// <value>Default <c>ca</c>. The <c>dlp</c> program takes a relative path from <c>Storage:Directory</c>.</value>
    [Required]
    public string Folder { get; set; } = "ca";

    /// <summary>Subject of a CA made on first start; ignored once the CA exists.</summary>
    /// <value>Distinguished name; default null: <c>CN=DLP inspection CA</c> with eight random hex digits, so that two installations never share a name.</value>
    public string? Subject { get; set; }

    /// <summary>Life of a CA made on first start, back-dated by one day.</summary>
    /// <value>Years, default 10, 1 to 30.</value>
    [Range(1, 30)]
    public int LifetimeYears { get; set; } = 10;

    /// <summary>PEM file: the CA certificate first, then any issuers above it that clients need.</summary>
    /// <value>Path, default null.</value>
    public string? CertificatePath { get; set; }

    /// <summary>PEM file with the CA's private key, mode 0600, owned by the proxy's user.</summary>
    /// <value>Path, default null.</value>
    public string? KeyPath { get; set; }

    /// <summary>PKCS#12 file with the CA and its key, mode 0600, owned by the proxy's user.</summary>
    /// <value>Path, default null.</value>
    public string? Pkcs12Path { get; set; }

    /// <summary>File with the password of <see cref="Pkcs12Path"/> or of an encrypted <see cref="KeyPath"/>, mode 0600; one trailing line end is ignored.</summary>
    /// <value>Path, default null: no password.</value>
    public string? PasswordPath { get; set; }
}
