using System.Runtime.InteropServices;

namespace Dlp.Proxy.OriginTls;

/// <summary>The verdict on an origin's certificate.</summary>
/// <param name="Problem">The problem; None for a good certificate.</param>
/// <param name="Detail">Position in the chain, dates, algorithm: safe to log and show, it never repeats text from the certificate. May be empty.</param>
/// <param name="IsExcepted">The problem is real but the host is on the list of dangerous exceptions, so the connection goes on. Audit it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OriginCertificateVerdict(OriginCertificateProblem Problem, string? Detail = null, bool IsExcepted = false)
{
    /// <summary>The connection may go on.</summary>
    public bool IsAccepted => Problem == OriginCertificateProblem.None || IsExcepted;

    internal static OriginCertificateVerdict Good => new(OriginCertificateProblem.None);
}
