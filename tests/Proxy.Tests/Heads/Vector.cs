using System.Text;
using Dlp.Proxy.Heads;

namespace Dlp.Proxy.Tests.Heads;

/// <summary>One raw message (Latin-1) and what must become of it; None means accepted as it is.</summary>
public sealed record Vector(string Id, string Raw, HeadViolationKind Expected)
{
    public byte[] Bytes => Encoding.Latin1.GetBytes(Raw);

    public override string ToString() => Id;
}
