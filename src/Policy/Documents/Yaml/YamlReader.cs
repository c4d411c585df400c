using System.Text;
using System.Text.Unicode;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dlp.Policy.Documents.Yaml;

/// <summary>
/// Reads one YAML document into nodes that know their line, within budgets. Works on parser events only: nothing is deserialised
/// into types, and anchors, aliases and tags are refused, so that a small file cannot become a large one or another one.
/// </summary>
internal sealed class YamlReader
{
    private readonly PolicyErrorList _errors;
    private readonly Stack<Open> _open = new();
    private YamlNode? _root;
    private int _nodes;
    private bool _stopped;

    private YamlReader(PolicyErrorList errors) => _errors = errors;

    /// <summary>The document's root, or null when it cannot be read at all (the reason is in <paramref name="errors"/>).</summary>
    public static YamlNode? Read(ReadOnlySpan<byte> utf8, PolicyErrorList errors)
    {
        if (utf8.Length > PolicyLimits.MaxBytes)
        {
            errors.Add(new YamlMark(1, 1), "", $"The document has {utf8.Length} bytes; {PolicyLimits.MaxBytes} are allowed. Split it, or use categories and patterns instead of long lists.");
            return null;
        }

        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        return Decode(utf8, errors) is { } text ? new YamlReader(errors).ReadDocument(text) : null;
    }

    private static string? Decode(ReadOnlySpan<byte> utf8, PolicyErrorList errors)
    {
        var buffer = new char[utf8.Length];
        _ = Utf8.ToUtf16(utf8, buffer, out var read, out var written, replaceInvalidSequences: false);
        if (read == utf8.Length)
            return new string(buffer, 0, written);
        var before = utf8[..read];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        errors.Add(new YamlMark(before.Count((byte)'\n') + 1, read - lineStart + 1), "", "This byte is not UTF-8. Save the document as UTF-8.");
        return null;
    }

    private YamlNode? ReadDocument(string text)
    {
        var last = new YamlMark(1, 1);
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            while (!_stopped && parser.MoveNext())
            {
                if (parser.Current is not { } current)
                    break;
                last = MarkOf(current.Start);
                Take(current, last);
            }
        }
        catch (YamlException exception)
        {
            Stop(MarkOf(exception.Start), $"Not well-formed YAML: {OneLine(exception.Message)}");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws other exceptions for some malformed input; all of them mean that the text cannot be read.
            Stop(last, "Not well-formed YAML near this line.");
        }

        if (_stopped)
            return null;
        if (_root is null or YamlScalar { IsNull: true })
        {
            Stop(new YamlMark(1, 1), "The document is empty.");
            return null;
        }

        return _root;
    }

    private void Take(ParsingEvent current, YamlMark mark)
    {
        switch (current)
        {
            case DocumentStart when _root is not null:
                Stop(mark, "A second document begins here. Keep one document in a file.");
                break;
            case AnchorAlias:
                Stop(mark, "Aliases (*name) are not allowed. Write the value out.");
                break;
            case NodeEvent { Anchor.IsEmpty: false }:
                Stop(mark, "Anchors (&name) are not allowed. Write the value out where it is needed.");
                break;
            case NodeEvent { Tag.IsEmpty: false }:
                Stop(mark, "Tags (!name) are not allowed. Remove the tag; quote the value if it must be text.");
                break;
            case Scalar scalar:
                Place(new YamlScalar(mark, scalar.Value, scalar.Style == ScalarStyle.Plain));
                break;
            case SequenceStart:
                Enter(new YamlList(mark, []));
                break;
            case MappingStart:
                Enter(new YamlMap(mark, []));
                break;
            case SequenceEnd or MappingEnd:
                _ = _open.Pop();
                break;
        }
    }

    private void Enter(YamlNode node)
    {
        Place(node);
        if (_open.Count >= PolicyLimits.MaxDepth)
            Stop(node.Mark, $"Nested deeper than {PolicyLimits.MaxDepth} levels.");
        _open.Push(new Open(node));
    }

    private void Place(YamlNode node)
    {
        if (++_nodes > PolicyLimits.MaxNodes)
        {
            Stop(node.Mark, $"More than {PolicyLimits.MaxNodes} values.");
            return;
        }

        if (!_open.TryPeek(out var parent))
        {
            _root = node;
            return;
        }

        switch (parent.Node)
        {
            case YamlList list:
                list.Items.Add(node);
                break;
            case YamlMap map when parent.Key is { } key:
                parent.Key = null;
                if (parent.Keys.TryAdd(key.Value, key.Mark))
                    map.Entries.Add(new YamlEntry(key, node));
                else
                    _errors.Add(key.Mark, "", $"The key '{key.Value}' stands twice; first on line {parent.Keys[key.Value].Line}. Remove one.");
                break;
            case YamlMap when node is YamlScalar key:
                parent.Key = key;
                break;
            default:
                Stop(node.Mark, "A key must be a single word, not a list or a map.");
                break;
        }
    }

    private void Stop(YamlMark mark, string message)
    {
        if (!_stopped)
            _errors.Add(mark, "", message);
        _stopped = true;
    }

    private static YamlMark MarkOf(in Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private static string OneLine(string message)
    {
        var line = message.ReplaceLineEndings(" ");
        return line.Length <= 300 ? line : line[..300];
    }

    private sealed class Open(YamlNode node)
    {
        public YamlNode Node { get; } = node;

        public YamlScalar? Key { get; set; }

        public Dictionary<string, YamlMark> Keys { get; } = new(StringComparer.Ordinal);
    }
}
