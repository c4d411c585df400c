using System.Security.Cryptography;

namespace Dlp.Policy.Boundaries;

/// <summary>
/// The hash chain that makes later edits visible: each row's hash is SHA-256 (FIPS 180-4) over the previous row's hash followed by the row's
/// document bytes. Writer and verifier share this one definition.
/// </summary>
public static class AuditChain
{
    /// <summary>Length of a link, bytes.</summary>
    public const int HashBytes = SHA256.HashSizeInBytes;

    /// <summary>The hash before the first row: zeros.</summary>
    public static ReadOnlySpan<byte> Genesis => new byte[HashBytes];

    /// <summary>Writes the hash of the row that follows <paramref name="previous"/> into <paramref name="destination"/>; the two may be the same memory.</summary>
    public static void Link(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> document, Span<byte> destination)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        hash.AppendData(document);
        _ = hash.GetHashAndReset(destination);
    }
}
