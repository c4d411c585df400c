using System.ComponentModel.DataAnnotations;

namespace Dlp.Proxy;

/// <summary>Section <c>Proxy</c>: where the proxy listens and what it serves by itself.</summary>
public sealed class ProxyOptions
{
    /// <summary>Addresses to listen on, <c>IP:PORT</c>; port 0 takes a free one. Restart to change.</summary>
    /// <value>Default <c>127.0.0.1:8080</c>: reachable by nobody else until an operator says so.</value>
    public IList<string> Listen { get; init; } = [];

    /// <summary>Name (and port) that clients use to reach the proxy; written into the PAC file. Restart to change.</summary>
    /// <value>Default empty: the Host header of the PAC request, which suits one machine only.</value>
    public string PublicHost { get; init; } = "";

    /// <summary>Which hosts the PAC file sends to the proxy: <c>All</c>, or <c>Catalogue</c> for LLM services only. Restart to change.</summary>
    /// <value>Default <c>All</c>.</value>
    public PacScope PacScope { get; init; } = PacScope.All;

    /// <summary>Hosts and <c>*.suffixes</c> that the PAC file sends directly. Restart to change.</summary>
    /// <value>Default empty; plain names and private addresses always go directly.</value>
    public IList<string> PacBypass { get; init; } = [];

    /// <summary>Host name that the proxy answers itself, to tell a user whether traffic is protected. Restart to change.</summary>
    /// <value>Default <c>dlp.status</c>.</value>
    [Required, RegularExpression("^[a-z0-9-]+(\\.[a-z0-9-]+)+$")]
    public string StatusHost { get; init; } = "dlp.status";

    /// <summary>Ports a CONNECT may name. Restart to change.</summary>
    /// <value>Default 443 only, as Squid's SSL_ports; range 1 to 65535.</value>
    public IList<int> ConnectPorts { get; init; } = [];

    /// <summary>Ports a plain <c>http://</c> request may name. Restart to change.</summary>
    /// <value>Default 80 only; range 1 to 65535.</value>
    public IList<int> PlainPorts { get; init; } = [];

    /// <summary>Lets tunnels carry something other than TLS. Restart to change.</summary>
    /// <value>Default false: SSH and the like are refused and recorded.</value>
    public bool DangerousAllowNonTlsTunnels { get; init; }

    /// <summary>TSV file with catalogue rows that add to, replace or (leading <c>-</c>) remove built-in ones. Restart to change.</summary>
    /// <value>Default empty: the built-in catalogue.</value>
    public string CatalogueFile { get; init; } = "";

    /// <summary>Mask in body formats that no adapter knows, by the names of well-known prompt keys. Restart to change.</summary>
    /// <value>Default false: findings that a rule wants masked are blocked there.</value>
    public bool DangerousMaskUnknownFormats { get; init; }

    /// <summary>What to write into the trail. Restart to change.</summary>
    /// <value>Default <c>Content</c>: every exchange that carried something to inspect, every refusal and tunnel.</value>
    public RecordScope Record { get; init; } = RecordScope.Content;

    /// <summary>Budgets and deadlines.</summary>
    public LimitOptions Limits { get; init; } = new();

    /// <summary>Clients that refuse our certificates.</summary>
    public PinningOptions Pinning { get; init; } = new();

    /// <summary>Names and groups for client networks, until a request is authenticated by other means. First match wins. Restart to change.</summary>
    /// <value>Default empty: a subject is its address.</value>
    public IList<NetworkSubjectOptions> Networks { get; init; } = [];
}
