namespace Dlp.Proxy.Apps.Catalogue;

/// <summary>One row of the app catalogue.</summary>
/// <param name="HostPattern">Host, suffix or glob in lower case.</param>
/// <param name="Service">Name of the app.</param>
/// <param name="Category">Category, e.g. <c>chat web app</c>.</param>
/// <param name="Vendor">Who offers it.</param>
/// <param name="Match">How <paramref name="HostPattern"/> is meant.</param>
/// <param name="PathPrefix">Start of the paths it covers on a shared host, <c>*</c> is one segment; empty covers all.</param>
/// <param name="Adapter">Adapter name; empty means generic. <c>passthrough</c> and <c>webrtc-block</c> are handlings, <c>telemetry</c> is read generically.</param>
/// <param name="Source">Letters of the lists that name the host; <c>K</c> alone is unverified.</param>
/// <param name="IsEnabled">Rows known from <c>K</c> alone start disabled: only their name is used, for records.</param>
public sealed record CatalogueApp(
    string HostPattern, string Service, string Category, string Vendor, HostMatch Match, string PathPrefix, string Adapter, string Source, bool IsEnabled)
{
    /// <summary>What happens to its traffic.</summary>
    public AppHandling Handling => !IsEnabled || Adapter == "passthrough" ? AppHandling.Tunnel : Adapter == "webrtc-block" ? AppHandling.Deny : AppHandling.Intercept;
}
