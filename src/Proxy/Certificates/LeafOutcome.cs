using System.Diagnostics.CodeAnalysis;

namespace Dlp.Proxy.Certificates;

/// <summary>A leaf, or why there is none.</summary>
/// <param name="Certificate">The leaf; null exactly when <paramref name="Error"/> is not None.</param>
/// <param name="Error">The reason.</param>
public readonly record struct LeafOutcome(LeafCertificate? Certificate, LeafError Error)
{
    /// <summary>There is a leaf.</summary>
    [MemberNotNullWhen(true, nameof(Certificate))]
    public bool IsSuccess => Certificate is not null;

    internal static LeafOutcome Of(LeafCertificate certificate) => new(certificate, LeafError.None);

    internal static LeafOutcome Refused(LeafError error) => new(null, error);
}
