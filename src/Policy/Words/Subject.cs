using System.Collections.Immutable;

namespace Dlp.Policy.Words;

/// <summary>Who a request is attributed to. Always complete: an authenticator returns one or refuses, never an empty identity.</summary>
/// <param name="Id">Immutable key (a SID, a product key id, or <c>address:192.0.2.7</c>). Vaults, pools and counts are keyed by it.</param>
/// <param name="Name">What people read in the console; may change without changing the identity.</param>
/// <param name="Groups">Group names or SIDs, compared without case.</param>
/// <param name="Source">How the identity was obtained, e.g. <c>address</c>, <c>network</c>, <c>kerberos</c>.</param>
public sealed record Subject(string Id, string Name, ImmutableArray<string> Groups, string Source);
