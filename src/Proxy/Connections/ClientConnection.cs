using System.Net;
using Dlp.Policy.Words;
using Microsoft.AspNetCore.Connections;

namespace Dlp.Proxy.Connections;

/// <summary>One CONNECT with its owner.</summary>
/// <param name="Connection">Raw connection.</param>
/// <param name="Subject">Whose it is.</param>
/// <param name="Address">Client address.</param>
/// <param name="Host">Canonical CONNECT host.</param>
/// <param name="Port">CONNECT port.</param>
internal sealed record ClientConnection(ConnectionContext Connection, Subject Subject, IPAddress Address, string Host, int Port);
