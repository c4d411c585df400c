using System.ComponentModel.DataAnnotations;

namespace Dlp.Proxy.OriginTls;

/// <summary>One host whose certificate problems are overlooked. Each use is reported by the verdict and belongs in the audit trail.</summary>
public sealed class DangerousOriginException
{
    /// <summary>The host, exactly; no wildcards.</summary>
    [Required]
    public string Host { get; set; } = "";

    /// <summary>When the exception ends.</summary>
    /// <value>UTC time, default null: it never ends. Set it.</value>
    public DateTimeOffset? Until { get; set; }

    /// <summary>SHA-256 of the origin's SubjectPublicKeyInfo: only this key is excepted, so that the exception does not open the door to an attacker.</summary>
    /// <value>64 hex digits, default null: any certificate passes. Set it (<c>openssl x509 -pubkey -noout | openssl pkey -pubin -outform DER | sha256sum</c>).</value>
    public string? PublicKeySha256 { get; set; }

    /// <summary>Why, for the console and the audit trail.</summary>
    /// <value>Text, default empty.</value>
    public string Reason { get; set; } = "";
}
