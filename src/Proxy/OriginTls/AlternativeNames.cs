using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Dlp.Proxy.Destinations;

namespace Dlp.Proxy.OriginTls;

/// <summary>Matches a host against a certificate's subject alternative names (RFC 9525, RFC 5280 section 4.2.1.6).</summary>
internal static class AlternativeNames
{
    private const string SubjectAlternativeName = "2.5.29.17";
    private const int DnsNameTag = 2;
    private const int AddressTag = 7;

    /// <summary>None when a name matches; otherwise the problem.</summary>
    public static OriginCertificateProblem Match(X509Certificate2 certificate, string host)
    {
        var extension = certificate.Extensions.FirstOrDefault(e => e.Oid?.Value == SubjectAlternativeName);
        if (extension is null)
        {
            return OriginCertificateProblem.NoAlternativeName;
        }

        var isAddress = HostName.TryGetAddress(host, out var address);
        var isMatch = false;
        try
        {
            var names = new AsnReader(extension.RawData, AsnEncodingRules.DER).ReadSequence();
            while (names.HasData)
            {
                var tag = names.PeekTag();
                if (tag.TagClass == TagClass.ContextSpecific && tag.TagValue == DnsNameTag)
                {
                    // Every name is looked at, so that a malformed one spoils the certificate wherever it stands.
                    var bytes = names.ReadOctetString(tag);
                    if (bytes.Length == 0 || bytes.AsSpan().ContainsAnyExceptInRange((byte)0x21, (byte)0x7E))
                    {
                        return OriginCertificateProblem.MalformedName;
                    }

                    isMatch |= !isAddress && IsDnsMatch(Encoding.ASCII.GetString(bytes), host);
                }
                else if (tag.TagClass == TagClass.ContextSpecific && tag.TagValue == AddressTag)
                {
                    var bytes = names.ReadOctetString(tag);
                    if (bytes.Length is not (4 or 16))
                    {
                        return OriginCertificateProblem.MalformedName;
                    }

                    isMatch |= isAddress && new IPAddress(bytes).Equals(address);
                }
                else
                {
                    _ = names.ReadEncodedValue();
                }
            }
        }
        catch (AsnContentException)
        {
            return OriginCertificateProblem.MalformedName;
        }

        return isMatch ? OriginCertificateProblem.None : OriginCertificateProblem.NameMismatch;
    }

    /// <summary>Exact match, or <c>*</c> as the whole leftmost label in front of at least two labels (so never <c>*.com</c>).</summary>
    internal static bool IsDnsMatch(string pattern, string host)
    {
        if (pattern.Equals(host, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!pattern.StartsWith("*.", StringComparison.Ordinal))
        {
            return false;
        }

        var suffix = pattern.AsSpan(1);
        var firstDot = host.IndexOf('.');
        return firstDot > 0
            && suffix[1..].Contains('.')
            && !suffix.Contains('*')
            && suffix.Equals(host.AsSpan(firstDot), StringComparison.OrdinalIgnoreCase);
    }
}
