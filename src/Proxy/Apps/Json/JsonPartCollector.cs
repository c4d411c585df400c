using System.Collections.Frozen;
using System.Text;
using Dlp.Policy.Words;

namespace Dlp.Proxy.Apps.Json;

/// <summary>Turns the texts of a JSON document into parts as an adapter's table says. Everything the table does not name is inspected too.</summary>
internal sealed class JsonPartCollector(JsonStringMap map, PointerTable table, int markBytes)
{
    private const int MaxNesting = 3;
    private const int ShortEnoughToBeText = 256;

    private readonly Dictionary<string, TextRole> _roles = [];
    private readonly SortedSet<string> _unread = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _opaque = new(StringComparer.Ordinal);
    private int _budget = JsonLimits.Default.MaxTokens;

    public List<TextPart> Parts { get; } = new(map.Texts.Count);

    public List<PartSource> Sources { get; } = new(map.Texts.Count);

    public List<NestedDocument> Nested { get; } = [];

    /// <summary>Texts under these pointers must keep their length (symbol offsets point into them), so they cannot be edited.</summary>
    public HashSet<string> FrozenPrefixes { get; } = [];

    /// <summary>Whether strings that hold JSON are opened even where the table does not say so: what a body of unknown shape needs.</summary>
    public bool OpensAnyNestedJson { get; init; }

    /// <summary>Role of texts the table does not name.</summary>
    public TextRole DefaultRole { get; init; } = TextRole.Metadata;

    /// <summary>Complete, or partial when binary content could not be read.</summary>
    public Completeness Completeness => _unread.Count > 0 ? Completeness.Partial : Completeness.Complete;

    /// <summary>What could not be read, then what was skipped as opaque; free of content.</summary>
    public string Reason => string.Join(", ", _unread.Concat(_opaque));

    public void Collect()
    {
        foreach (var text in map.Texts)
            if (text.Kind == JsonTextKind.String && text.Pointer.EndsWith("/role", StringComparison.Ordinal))
                _roles[text.Pointer[..^5].EndsWith("/author", StringComparison.Ordinal) ? text.Pointer[..^12] : text.Pointer[..^5]] = RoleNamed(text.Text);
        foreach (var text in map.Texts)
            Collect(text);
    }

    private void Collect(JsonText text)
    {
        if (text.Text.Length == 0)
            return;
        if (text.Kind != JsonTextKind.String)
        {
            Add(text.Pointer, DefaultRole, text.Text);
            return;
        }

        var rule = table.Find(text.Pointer);
        var role = rule is null ? DefaultRole : rule.Role ?? RoleOfMessage(text.Pointer, rule.MessageSegments);
        switch (rule?.Handling ?? PartHandling.Inspect)
        {
            case PartHandling.Edit:
                AddEditable(text, role);
                break;
            case PartHandling.NestedJson when OpenNested(text, role):
                break;
            case PartHandling.NestedJson:
                AddEditable(text, role);
                break;
            case PartHandling.Binary:
                CollectBinary(text, rule!, role);
                break;
            case PartHandling.Opaque when EmbeddedContent.LooksOpaque(text.Text):
                _ = _opaque.Add("opaque:" + rule!.Label);
                break;
            default:
                if (rule is null && JsonNames.IsKnown(text.Text))
                    return; // an enum word of a public format
                if (OpensAnyNestedJson && OpenReadOnly(text.Pointer, text.Text, 0))
                    return;
                Add(text.Pointer, role, text.Text);
                break;
        }
    }

    /// <summary>The label says nothing: bytes that are text are inspected as such, and a string that is no base64 is text itself.</summary>
    private void CollectBinary(JsonText text, PointerRule rule, TextRole role)
    {
        var parent = text.Pointer[..text.Pointer.LastIndexOf('/')];
        if (map.Find(parent + "/type") == "text" && EmbeddedContent.Read(text.Text) is not { Text: null })
        {
            AddEditable(text, TextRole.File); // a plain-text source says so beside its data
            return;
        }

        var content = EmbeddedContent.Read(text.Text);
        if (content is null || text.Text.Length <= ShortEnoughToBeText)
            Add(text.Pointer, role, text.Text); // a password also consists of base64 letters
        switch (content)
        {
            case null:
                break;
            case { Text: { } inner }:
                Add(text.Pointer, TextRole.File, inner);
                break;
            case { Name: var name }:
                _ = _unread.Add(rule.Label == "file" ? "file:" + name : rule.Label);
                break;
        }
    }

    private bool OpenNested(JsonText text, TextRole role)
    {
        if (!LooksLikeJson(text.Text))
            return false;
        var bytes = Encoding.UTF8.GetBytes(text.Text);
        if (JsonStringMap.Parse(bytes, JsonLimits.Default with { MaxTokens = _budget }, FrozenSet<string>.Empty, out _) is not { } inner)
            return false;
        var index = Nested.Count;
        Nested.Add(new NestedDocument(text.Start + markBytes, text.Length, bytes));
        foreach (var leaf in inner.Texts)
        {
            _budget--;
            if (leaf.Text.Length == 0)
                continue;
            var pointer = text.Pointer + "#" + leaf.Pointer;
            if (leaf.Kind != JsonTextKind.String)
                Add(pointer, role, leaf.Text);
            else
                Add(new TextPart(pointer, role, leaf.Text, Editable: !IsFrozen(text.Pointer)), new PartSource(leaf.Start, leaf.Length, index));
        }

        return true;
    }

    private bool OpenReadOnly(string pointer, string text, int depth)
    {
        if (depth == MaxNesting || !LooksLikeJson(text))
            return false;
        if (JsonStringMap.Parse(Encoding.UTF8.GetBytes(text), JsonLimits.Default with { MaxTokens = _budget }, FrozenSet<string>.Empty, out _) is not { } inner)
            return false;
        foreach (var leaf in inner.Texts)
        {
            _budget--;
            var path = pointer + "#" + leaf.Pointer;
            if (leaf.Text.Length > 0 && !(leaf.Kind == JsonTextKind.String && OpenReadOnly(path, leaf.Text, depth + 1)))
                Add(path, DefaultRole, leaf.Text);
        }

        return true;
    }

    private static bool LooksLikeJson(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.Length >= 2 && ((trimmed[0] == '{' && trimmed[^1] == '}') || (trimmed[0] == '[' && trimmed[^1] == ']'));
    }

    private TextRole RoleOfMessage(string pointer, int segments)
    {
        if (segments == 0)
            return TextRole.User;
        var end = 0;
        for (var i = 0; i < segments && end >= 0; i++)
            end = pointer.IndexOf('/', end + 1);
        var prefix = end < 0 ? pointer.AsSpan() : pointer.AsSpan(0, end);
        return _roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(prefix, out var role) ? role : TextRole.Unknown;
    }

    private static TextRole RoleNamed(string role) => role switch
    {
        "user" => TextRole.User,
        "system" or "developer" => TextRole.System,
        "assistant" or "model" => TextRole.Assistant,
        "tool" or "function" => TextRole.Tool,
        _ => TextRole.Unknown,
    };

    private bool IsFrozen(string pointer)
    {
        foreach (var prefix in FrozenPrefixes)
            if (pointer.StartsWith(prefix, StringComparison.Ordinal) && pointer.Length > prefix.Length && pointer[prefix.Length] == '/')
                return true;
        return false;
    }

    private void AddEditable(JsonText text, TextRole role) =>
        Add(new TextPart(text.Pointer, role, text.Text, Editable: !IsFrozen(text.Pointer)), new PartSource(text.Start + markBytes, text.Length, -1));

    private void Add(string pointer, TextRole role, string text) => Add(new TextPart(pointer, role, text, Editable: false), PartSource.None);

    private void Add(TextPart part, PartSource source)
    {
        Parts.Add(part);
        Sources.Add(source);
    }
}
