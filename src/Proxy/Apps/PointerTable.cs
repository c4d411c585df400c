using System.Collections.Frozen;

namespace Dlp.Proxy.Apps;

/// <summary>An adapter's pointers as data, compiled to a tree. A literal segment beats <c>*</c>, which beats <c>**</c>.</summary>
internal sealed class PointerTable
{
    /// <summary>Nothing may be edited.</summary>
    public static PointerTable Empty { get; } = new([]);

    /// <summary>Keys whose strings are identifiers or structure wherever they stand: editing one breaks the request.</summary>
    private static readonly FrozenSet<string> Structural = FrozenSet.Create(StringComparer.Ordinal,
        "id", "type", "status", "role", "object", "call_id", "tool_call_id", "tool_use_id", "item_id", "approval_request_id", "container_id", "conversation_id", "message_id", "file_id",
        "session_id", "environment_id", "vector_store_id", "name", "namespace", "server_label", "model", "format", "encoding", "encoding_format", "media_type", "mime_type", "cache_control",
        "signature", "encrypted_content", "encrypted_index", "create_time", "update_time", "gizmo_id", "asset_pointer", "content_type");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StructuralLookup = Structural.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Node _root = new();

    public PointerTable(IEnumerable<PointerRule> rules)
    {
        foreach (var rule in rules)
        {
            var node = _root;
            foreach (var segment in rule.Pattern.Split('/').Skip(1))
                node = segment switch
                {
                    "*" => node.One ??= new Node(),
                    "**" => node.Many ??= new Node(),
                    _ => node.Literal(segment),
                };
            node.Rule ??= rule;
        }
    }

    /// <summary>The rule of a pointer; null when the table does not name it. Rules ending in <c>**</c> leave structural keys alone.</summary>
    public PointerRule? Find(ReadOnlySpan<char> pointer)
    {
        if (pointer.IsEmpty)
            return _root.Rule;
        var rule = Find(_root, pointer[1..]);
        if (rule is null || rule.Handling == PartHandling.Opaque || !rule.Pattern.EndsWith("/**", StringComparison.Ordinal))
            return rule;
        return StructuralLookup.Contains(pointer[(pointer.LastIndexOf('/') + 1)..]) ? null : rule;
    }

    private static PointerRule? Find(Node node, ReadOnlySpan<char> rest)
    {
        var slash = rest.IndexOf('/');
        var segment = slash < 0 ? rest : rest[..slash];
        foreach (var next in (ReadOnlySpan<Node?>)[node.Child(segment), node.One])
        {
            if (next is null)
                continue;
            if (slash < 0 && next.Rule is not null)
                return next.Rule;
            if (slash >= 0 && Find(next, rest[(slash + 1)..]) is { } found)
                return found;
        }

        if (node.Many is not { } many)
            return null;
        for (var tail = rest; ; tail = tail[(tail.IndexOf('/') + 1)..]) // ** takes nothing, one segment, two ...
        {
            if (Find(many, tail) is { } found)
                return found;
            if (tail.IndexOf('/') < 0)
                return many.Rule;
        }
    }

    private sealed class Node
    {
        private readonly Dictionary<string, Node> _children = [];

        public PointerRule? Rule { get; set; }

        public Node? One { get; set; }

        public Node? Many { get; set; }

        public Node Literal(string segment)
        {
            if (!_children.TryGetValue(segment, out var child))
                _children[segment] = child = new Node();
            return child;
        }

        public Node? Child(ReadOnlySpan<char> segment)
        {
            return _children.Count > 0 && _children.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(segment, out var child) ? child : null;
        }
    }
}
