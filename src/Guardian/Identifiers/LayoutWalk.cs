namespace Dlp.Guardian.Identifiers;

/// <summary>Collects where layouts end on one walk, as many as fit.</summary>
/// <param name="nodes">Gets numbers of nodes.</param>
/// <param name="ends">Gets positions in the text; as long as <paramref name="nodes"/>.</param>
internal ref struct LayoutWalk(Span<int> nodes, Span<int> ends)
{
    private readonly Span<int> _nodes = nodes;
    private readonly Span<int> _ends = ends;

    /// <summary>How many ends were met.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a node and the position where its layouts end.</summary>
    public readonly (int Node, int End) this[int index] => (_nodes[index], _ends[index]);

    /// <summary>Layouts end at a position.</summary>
    public void End(int node, int at)
    {
        if (Count == _ends.Length)
            return;
        _nodes[Count] = node;
        _ends[Count++] = at;
    }
}
