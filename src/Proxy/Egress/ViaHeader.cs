using System.Security.Cryptography;

namespace Dlp.Proxy.Egress;

/// <summary>Loop detection by Via pseudonym (RFC 9110 section 7.6.3, security-matrix S-07). A request that names us came round: answer 508.</summary>
public static class ViaHeader
{
    /// <summary>A name for this process, e.g. <c>dlp-3f9c2a7b10de</c>: says nothing about the machine.</summary>
    public static string NewPseudonym() => "dlp-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));

    /// <summary>The element to append to Via.</summary>
    /// <param name="protocolVersion">Version received, e.g. <c>1.1</c> or <c>2</c>.</param>
    /// <param name="pseudonym">Our name.</param>
    public static string Element(string protocolVersion, string pseudonym) => protocolVersion + " " + pseudonym;

    /// <summary>True when a Via value holds our name anywhere, comments included: the name is random, so nobody else has it.</summary>
    /// <param name="value">One Via line.</param>
    /// <param name="pseudonym">Our name.</param>
    public static bool Names(ReadOnlySpan<char> value, ReadOnlySpan<char> pseudonym) => value.Contains(pseudonym, StringComparison.OrdinalIgnoreCase);
}
