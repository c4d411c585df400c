using System.Diagnostics.CodeAnalysis;

namespace Dlp.Proxy.Certificates;

/// <summary>Bounded least-recently-used map from host to leaf. Not thread-safe: <see cref="LeafCertificates"/> holds the lock.</summary>
/// <remarks>Evicted leaves are left to the collector: connections may still be using their context.</remarks>
internal sealed class LeafCache(int capacity)
{
    private readonly Dictionary<string, LinkedListNode<LeafCertificate>> _byHost = new(StringComparer.Ordinal);
    private readonly LinkedList<LeafCertificate> _recentFirst = new();

    public int Count => _byHost.Count;

    public bool TryGet(string host, [NotNullWhen(true)] out LeafCertificate? leaf)
    {
        if (!_byHost.TryGetValue(host, out var node))
        {
            leaf = null;
            return false;
        }

        if (node != _recentFirst.First)
        {
            _recentFirst.Remove(node);
            _recentFirst.AddFirst(node);
        }

        leaf = node.Value;
        return true;
    }

    public void Put(LeafCertificate leaf)
    {
        if (_byHost.Remove(leaf.Host, out var old))
        {
            _recentFirst.Remove(old);
        }

        _byHost[leaf.Host] = _recentFirst.AddFirst(leaf);
        if (_byHost.Count > capacity)
        {
            _byHost.Remove(_recentFirst.Last!.Value.Host);
            _recentFirst.RemoveLast();
        }
    }
}
