using System.Net;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps;
using Dlp.Proxy.Apps.Catalogue;
using Microsoft.AspNetCore.Http;

namespace Dlp.Proxy.Exchanges;

/// <summary>One request with its answer: what is known before anything is decided.</summary>
/// <param name="Context">Kestrel's view of it.</param>
/// <param name="Subject">Whose it is.</param>
/// <param name="Address">Client address.</param>
/// <param name="Destination">Where it goes.</param>
/// <param name="Entry">Catalogue row; null when the host is not catalogued (plain HTTP only).</param>
/// <param name="Scheme"><c>http</c> or <c>https</c>.</param>
/// <param name="Authority">Host with the port unless it is the scheme's own.</param>
/// <param name="Target">Path and query exactly as received: policy, record and origin see the same string.</param>
/// <param name="Started">Timestamp of the start.</param>
/// <param name="Clock">Clock of the id.</param>
internal sealed record Exchange(
    HttpContext Context,
    Subject Subject,
    IPAddress Address,
    Destination Destination,
    CatalogueMatch? Entry,
    string Scheme,
    string Authority,
    string Target,
    long Started,
    TimeProvider Clock)
{
    private Guid _id;

    /// <summary>Id of its record; made on first use, because random bytes cost a system call and unread exchanges have no record.</summary>
    public Guid Id => _id == Guid.Empty ? _id = Guid.CreateVersion7(Clock.GetUtcNow()) : _id;

    /// <summary>Adapter named by the catalogue; empty means generic.</summary>
    public string Adapter => Entry?.App.Adapter ?? "";

    /// <summary>Whether the catalogue has this exchange inspected.</summary>
    public bool IsCatalogued => Entry is { Handling: AppHandling.Intercept };

    /// <summary>Whether a durable record exists, so that its end must be recorded too.</summary>
    public bool IsRecorded { get; set; }

    /// <summary>Raw path without query.</summary>
    public string Path => Target.IndexOf('?') is var mark and >= 0 ? Target[..mark] : Target;

    /// <summary>Raw query without its mark; may hold tokens.</summary>
    public string Query => Target.IndexOf('?') is var mark and >= 0 ? Target[(mark + 1)..] : "";

    /// <summary>What adapters need to know.</summary>
    public RequestShape Shape => new(
        Context.Request.Method, Destination.Host, Path, Query, Context.Request.ContentType ?? "", Context.Request.Headers.Accept.ToString());
}
