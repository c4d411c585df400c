using System.Globalization;
using System.Text;
using System.Text.Json;
using Dlp.Proxy.Apps.Catalogue;

namespace Dlp.Proxy.Pages;

/// <summary>The proxy auto-configuration file (Navigator proxy auto-config, as browsers and WinHTTP read it).</summary>
internal sealed class PacFile(ProxyOptions options, AppCatalogue catalogue)
{
    /// <summary>Renders the file.</summary>
    /// <param name="proxy">Host and port of the proxy as clients reach it.</param>
    public string Render(string proxy)
    {
        var text = new StringBuilder();
        _ = text.Append(CultureInfo.InvariantCulture, $$"""
            // Served by the AI DLP proxy. Plain names and private addresses go directly.
            function FindProxyForURL(url, host) {
              host = host.toLowerCase();
              if (host === {{Quote(options.StatusHost)}}) return "PROXY {{proxy}}";
              if (isPlainHostName(host) || host === "localhost" || shExpMatch(host, "*.localhost") || shExpMatch(host, "*.local")) return "DIRECT";
              if (/^\d+\.\d+\.\d+\.\d+$/.test(host) && (isInNet(host, "10.0.0.0", "255.0.0.0") || isInNet(host, "172.16.0.0", "255.240.0.0") ||
                  isInNet(host, "192.168.0.0", "255.255.0.0") || isInNet(host, "127.0.0.0", "255.0.0.0") || isInNet(host, "169.254.0.0", "255.255.0.0"))) return "DIRECT";

            """);
        foreach (var bypass in options.PacBypass)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"  if (shExpMatch(host, {Quote(bypass.ToLowerInvariant())})) return \"DIRECT\";\n");
        }

        if (options.PacScope == PacScope.Catalogue)
        {
            var hosts = string.Join(",", catalogue.Apps
                .Where(static a => a.Handling != AppHandling.Tunnel && a.Match != HostMatch.Glob)
                .Select(static a => a.HostPattern).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(static h => Quote(h) + ":1"));
            _ = text.Append(CultureInfo.InvariantCulture, $$"""
                  var ai = { {{hosts}} };
                  for (var h = host; h; h = h.indexOf(".") < 0 ? "" : h.substring(h.indexOf(".") + 1)) if (ai[h] === 1) return "PROXY {{proxy}}";

                """);
            foreach (var glob in catalogue.Apps.Where(static a => a.Handling != AppHandling.Tunnel && a.Match == HostMatch.Glob))
            {
                _ = text.Append(CultureInfo.InvariantCulture, $"  if (shExpMatch(host, {Quote(glob.HostPattern)})) return \"PROXY {proxy}\";\n");
            }

            _ = text.Append("  return \"DIRECT\";\n}\n");
        }
        else
        {
            // No "; DIRECT" at the end: a proxy that is down must not become a way round it.
            _ = text.Append(CultureInfo.InvariantCulture, $"  return \"PROXY {proxy}\";\n}}\n");
        }

        return text.ToString();
    }

    private static string Quote(string value) => JsonSerializer.Serialize(value);
}
