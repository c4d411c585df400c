using System.Net;
using Dlp.Policy.Words;

namespace Dlp.Proxy.Identity;

/// <summary>Says who a connection belongs to. Returns a complete subject or throws; there is no empty identity.</summary>
internal interface IAuthenticator
{
    /// <summary>The subject of a connection from this address.</summary>
    Subject Identify(IPAddress client);
}
