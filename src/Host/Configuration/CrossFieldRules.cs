using System.Net;

namespace Dlp.Host.Configuration;

/// <summary>Rules that no single annotation can say.</summary>
internal static class CrossFieldRules
{
    public static void Check(Settings settings, List<SettingsProblem> problems)
    {
        var proxy = settings.Proxy;
        for (var i = 0; i < proxy.Listen.Count; i++)
        {
            if (!IPEndPoint.TryParse(proxy.Listen[i], out var endpoint) || !proxy.Listen[i].Contains(':', StringComparison.Ordinal) || endpoint.Port < 0)
            {
                problems.Add(new SettingsProblem($"Proxy:Listen:{i}", $"\"{proxy.Listen[i]}\" is not an address and port.", "Write it as 10.0.0.5:8080 or [::1]:8080; names are not resolved here."));
            }
        }

        foreach (var twice in proxy.Listen.GroupBy(static l => l, StringComparer.OrdinalIgnoreCase).Where(static g => g.Count() > 1 && !g.Key.EndsWith(":0", StringComparison.Ordinal)))
        {
            problems.Add(new SettingsProblem("Proxy:Listen", $"\"{twice.Key}\" appears twice.", "Name each address once."));
        }

        Ports("Proxy:ConnectPorts", proxy.ConnectPorts, problems);
        Ports("Proxy:PlainPorts", proxy.PlainPorts, problems);
        for (var i = 0; i < proxy.Networks.Count; i++)
        {
            Network($"Proxy:Networks:{i}:Network", proxy.Networks[i].Network, problems);
        }

        for (var i = 0; i < settings.Telemetry.MetricsNetworks.Count; i++)
        {
            Network($"Telemetry:MetricsNetworks:{i}", settings.Telemetry.MetricsNetworks[i], problems);
        }

        // Text and its parts live beside the body, so three times its length is reserved: a body that can never fit would get 503 for ever.
        var limits = proxy.Limits;
        if (limits.MaxInspectedBodyBytes > limits.MaxInspectedBytesInFlight / 3)
        {
            problems.Add(new SettingsProblem(
                "Proxy:Limits:MaxInspectedBytesInFlight",
                $"{SettingsLoader.Show(limits.MaxInspectedBytesInFlight)} is too little for one body of Proxy:Limits:MaxInspectedBodyBytes ({SettingsLoader.Show(limits.MaxInspectedBodyBytes)}).",
                "Expected at least three times as much."));
        }

        Ranges("Inspection", settings.Inspection.Validate(), problems);
        Ranges("Audit", settings.Audit.Validate(), problems);
        if (settings.Telemetry.OtlpEndpoint.Length > 0 && !(Uri.TryCreate(settings.Telemetry.OtlpEndpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            problems.Add(new SettingsProblem("Telemetry:OtlpEndpoint", $"\"{settings.Telemetry.OtlpEndpoint}\" is not an http or https address.", "Write it as http://127.0.0.1:4318."));
        }
    }

    // Sections that know their ranges themselves say "Name is value, expected low to high".
    private static void Ranges(string section, IEnumerable<string> lines, List<SettingsProblem> problems)
    {
        foreach (var line in lines)
        {
            var space = line.IndexOf(" is ", StringComparison.Ordinal);
            problems.Add(new SettingsProblem(section + ":" + line[..space], line[(space + 4)..].Replace(", expected", " is out of range. Expected", StringComparison.Ordinal) + ".", ""));
        }
    }

    // The parser clears host bits in silence: 10.20.0.1/16 may be a slip for 10.20.0.1/32.
    private static void Network(string path, string written, List<SettingsProblem> problems)
    {
        if (!IPNetwork.TryParse(written, out var network)
            || !IPAddress.TryParse(written.AsSpan(0, Math.Max(0, written.IndexOf('/', StringComparison.Ordinal))), out var address)
            || !address.Equals(network.BaseAddress))
        {
            problems.Add(new SettingsProblem(path, $"\"{written}\" is not a network in CIDR notation.", "Write it as 10.20.0.0/16; host bits must be zero."));
        }
    }

    private static void Ports(string path, IList<int> ports, List<SettingsProblem> problems)
    {
        for (var i = 0; i < ports.Count; i++)
        {
            if (ports[i] is < 1 or > 65535)
            {
                problems.Add(new SettingsProblem($"{path}:{i}", $"{ports[i]} is not a port.", "Ports are 1 to 65535."));
            }
        }
    }
}
