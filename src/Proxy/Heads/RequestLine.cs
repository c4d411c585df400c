namespace Dlp.Proxy.Heads;

/// <summary><c>method SP target SP version</c>, single spaces only (RFC 9112 section 3).</summary>
internal static class RequestLine
{
    public static HeadViolationKind TryCut(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> method, out ReadOnlySpan<byte> target, out bool http10)
    {
        method = target = default;
        http10 = false;
        var first = line.IndexOf((byte)' ');
        var second = first < 0 ? -1 : line[(first + 1)..].IndexOf((byte)' ');
        if (first <= 0 || second <= 0)
        {
            return HeadViolationKind.RequestLineSyntax;
        }

        method = line[..first];
        target = line.Slice(first + 1, second);
        var version = line[(first + second + 2)..];
        http10 = version.SequenceEqual("HTTP/1.0"u8);
        if (http10 || version.SequenceEqual("HTTP/1.1"u8))
        {
            return HeadViolationKind.None;
        }

        return IsOtherVersion(version) ? HeadViolationKind.VersionUnsupported : HeadViolationKind.RequestLineSyntax;
    }

    private static bool IsOtherVersion(ReadOnlySpan<byte> version) =>
        version.Length == 8 && version.StartsWith("HTTP/"u8) && char.IsAsciiDigit((char)version[5]) && version[6] == (byte)'.' && char.IsAsciiDigit((char)version[7]);
}
