using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dlp.Proxy.Destinations;

namespace Dlp.Proxy.OriginTls;

/// <summary>Judges the certificates of origins. One per process; <see cref="Begin"/> gives what one handshake needs.</summary>
public sealed class OriginCertificateValidator
{
    private readonly OriginTrust _trust;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, DangerousOriginException> _exceptions;

    private OriginCertificateValidator(OriginTlsOptions options, OriginTrust trust, Dictionary<string, DangerousOriginException> exceptions, TimeProvider time)
    {
        _trust = trust;
        _time = time;
        _exceptions = exceptions;
        RevocationMode = options.RevocationMode;
        HandshakeTimeout = options.HandshakeTimeout;
    }

    internal X509RevocationMode RevocationMode { get; }

    internal TimeSpan HandshakeTimeout { get; }

    internal TimeProvider Time => _time;

    /// <summary>Reads the extra certificates and the exceptions.</summary>
    /// <param name="options">What to trust.</param>
    /// <param name="time">Clock for the end of exceptions and for handshake deadlines.</param>
    /// <param name="failure">A sentence for the administrator when the result is null.</param>
    /// <returns>The validator; null when the options cannot be used.</returns>
    public static OriginCertificateValidator? TryCreate(OriginTlsOptions options, TimeProvider time, out string? failure)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        var trust = OriginTrust.Load(options, out failure);
        if (trust is null)
        {
            return null;
        }

        var exceptions = new Dictionary<string, DangerousOriginException>(StringComparer.Ordinal);
        foreach (var entry in options.DangerousAcceptInvalidCertificateFor)
        {
            if (!HostName.TryCanonicalise(entry.Host, out var host) || !exceptions.TryAdd(host, entry))
            {
                failure = $"DangerousAcceptInvalidCertificateFor: \"{entry.Host}\" is not a host name, or appears twice.";
                return null;
            }

            if (entry.PublicKeySha256 is { } pin && (pin.Length != 64 || !pin.All(char.IsAsciiHexDigit)))
            {
                failure = $"DangerousAcceptInvalidCertificateFor: PublicKeySha256 of \"{entry.Host}\" is not 64 hex digits.";
                return null;
            }
        }

        return new OriginCertificateValidator(options, trust, exceptions, time);
    }

    /// <summary>Starts one handshake.</summary>
    /// <param name="host">Canonical host: name for SNI and for the certificate check.</param>
    /// <param name="protocols">ALPN offer, best first; empty for none.</param>
    /// <returns>An attempt with its options; use it for one connection.</returns>
    public OriginTlsAttempt Begin(string host, IReadOnlyList<SslApplicationProtocol> protocols)
    {
        ArgumentException.ThrowIfNullOrEmpty(host);
        ArgumentNullException.ThrowIfNull(protocols);
        return new OriginTlsAttempt(this, host, protocols);
    }

    internal X509ChainPolicy NewPolicy() => _trust.NewPolicy(RevocationMode, withExtraRoots: _trust.IsExclusive);

    /// <summary>The verdict. Never throws: trouble inside the check is a refusal (fail closed).</summary>
    internal OriginCertificateVerdict Judge(string host, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        try
        {
            if (certificate is null || errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable))
            {
                return new(OriginCertificateProblem.NoCertificate);
            }

            if (certificate is not X509Certificate2 leaf || chain is null)
            {
                return new(OriginCertificateProblem.CheckFailed);
            }

            var verdict = JudgeChains(host, leaf, chain, errors);
            return verdict.Problem == OriginCertificateProblem.None ? verdict : verdict with { IsExcepted = IsExcepted(host, leaf) };
        }
        catch (Exception e)
        {
            // Whatever a hostile certificate makes the check throw, the answer is no. Only the type's name: messages may quote the certificate.
            return new(OriginCertificateProblem.CheckFailed, e.GetType().Name);
        }
    }

    private OriginCertificateVerdict JudgeChains(string host, X509Certificate2 leaf, X509Chain chain, SslPolicyErrors errors)
    {
        var now = _time.GetUtcNow();
        var flags = ChainProblems.FlagsOf(chain);
        var isAnchorMissing = (flags & (X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.PartialChain)) != X509ChainStatusFlags.NoError;

        // The system's roots do not lead there: ask the extra roots, in a chain of their own, so that either trust is whole by itself.
        if (isAnchorMissing && !_trust.IsExclusive && _trust.Roots.Count > 0)
        {
            using var second = new X509Chain { ChainPolicy = _trust.NewPolicy(RevocationMode, withExtraRoots: true) };
            second.ChainPolicy.ExtraStore.AddRange(chain.ChainPolicy.ExtraStore);
            var isTrusted = second.Build(leaf);
            return JudgeChain(host, leaf, second, isTrusted, errors, now);
        }

        return JudgeChain(host, leaf, chain, !errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors), errors, now);
    }

    private static OriginCertificateVerdict JudgeChain(
        string host, X509Certificate2 leaf, X509Chain chain, bool isTrusted, SslPolicyErrors errors, DateTimeOffset now)
    {
        var verdict = ChainProblems.Translate(chain, now);
        if (verdict.Problem != OriginCertificateProblem.None)
        {
            return verdict;
        }

        verdict = OriginCertificateRules.Check(leaf, chain.ChainElements, host);
        if (verdict.Problem != OriginCertificateProblem.None)
        {
            return verdict;
        }

        // Ours found nothing: what the platform still holds against it counts all the same.
        if (!isTrusted)
        {
            return new(OriginCertificateProblem.Malformed);
        }

        return errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) ? new(OriginCertificateProblem.NameMismatch) : OriginCertificateVerdict.Good;
    }

    private bool IsExcepted(string host, X509Certificate2 leaf)
    {
        if (!_exceptions.TryGetValue(host, out var exception) || exception.Until is { } until && _time.GetUtcNow() >= until)
        {
            return false;
        }

        return exception.PublicKeySha256 is not { } pin
            || pin.Equals(Convert.ToHexString(SHA256.HashData(leaf.PublicKey.ExportSubjectPublicKeyInfo())), StringComparison.OrdinalIgnoreCase);
    }
}
