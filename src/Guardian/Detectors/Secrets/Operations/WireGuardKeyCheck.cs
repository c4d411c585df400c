namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Whether Base64 of 44 characters holds 32 bytes and nothing over: the last character before the sign ends in two zero bits (RFC 4648 section 3.5).</summary>
internal static class WireGuardKeyCheck
{
    /// <summary>One of the sixteen characters whose two lowest bits are zero.</summary>
    public static bool Fits(ReadOnlySpan<char> token) => token.Length == 44 && "AEIMQUYcgkosw048".Contains(token[42], StringComparison.Ordinal);
}
