using System.Net;
using Dlp.Host.Configuration;
using Dlp.Proxy.Egress;

namespace Dlp.Host.Running;

/// <summary>Makes the ways out of the proxy from the settings. Failures are lines for people.</summary>
internal sealed record Egressing(EgressGuard Guard, IOriginDialer Dialer, IReadOnlyDictionary<string, IPEndPoint> Overrides)
{
    /// <summary>Makes them; null when something is wrong.</summary>
    public static Egressing? TryCreate(Settings settings, SettingsOutcome outcome, TimeProvider time, List<string> problems)
    {
        var before = problems.Count;
        var overrides = new Dictionary<string, IPEndPoint>(StringComparer.Ordinal);
        foreach (var (host, address) in settings.Egress.DangerousHostOverrides)
        {
            if (!Proxy.Destinations.HostName.TryCanonicalise(host, out var canonical))
            {
                problems.Add($"Egress:DangerousHostOverrides: \"{host}\" is not a host name.");
            }
            else if (!IPEndPoint.TryParse(address, out var endpoint))
            {
                problems.Add($"Egress:DangerousHostOverrides:{host}: \"{address}\" is not an address. Write it as 10.1.2.3:8443, or 10.1.2.3 to keep the port asked for.");
            }
            else
            {
                overrides[canonical] = endpoint;
            }
        }

        var egress = settings.Egress;
        var options = new EgressOptions
        {
            TlsPorts = [.. settings.Proxy.ConnectPorts.DefaultIfEmpty(443)],
            PlainPorts = [.. settings.Proxy.PlainPorts.DefaultIfEmpty(80)],
            DangerousAllowedNetworks = [.. egress.DangerousAllowedNetworks],
            DnsTimeout = egress.DnsTimeout,
            MaxAnswers = egress.MaxAnswers,
            AttemptTimeout = egress.AttemptTimeout,
            ConnectTimeout = egress.ConnectTimeout,
        };
        EgressGuard? guard = null;
        IOriginDialer? dialer = null;
        try
        {
            guard = new EgressGuard(options, time);
            var direct = new OriginDialer(guard, options, new SystemDnsResolver(), time);
            dialer = direct;
            if (settings.ParentProxy.Host.Length > 0)
            {
                var parent = settings.ParentProxy;
                dialer = new ParentProxy(
                    new ParentProxyOptions
                    {
                        Host = parent.Host,
                        Port = parent.Port,
                        CredentialsFile = parent.CredentialsFile.Length > 0 ? outcome.Resolve(parent.CredentialsFile) : null,
                        Bypass = [.. parent.Bypass],
                        AnswerTimeout = parent.AnswerTimeout,
                    },
                    guard,
                    direct,
                    ViaHeader.NewPseudonym(),
                    time);
            }
        }
        catch (Exception e) when (e is ArgumentException or FormatException or IOException or UnauthorizedAccessException)
        {
            // Both constructors check what annotations cannot: networks, names, the credentials file.
            problems.Add("Egress or ParentProxy: " + e.Message);
        }

        return problems.Count == before ? new Egressing(guard!, dialer!, overrides) : null;
    }
}
