using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Unicode;

namespace Dlp.Proxy.Apps.Json;

/// <summary>
/// Every text of one JSON document with its place, from one pass. What two parsers could read differently (duplicate keys, a second document,
/// comments, trailing commas, invalid UTF-8) is refused: "cannot parse" must never mean "nothing found".
/// </summary>
internal sealed class JsonStringMap
{
    private Dictionary<string, int>? _byPointer;

    private JsonStringMap(List<JsonText> texts, Dictionary<string, JsonTokenType> topLevel, JsonTokenType root, HashSet<string> nonEmpty)
    {
        Texts = texts;
        TopLevel = topLevel;
        Root = root;
        NonEmptyContainers = nonEmpty;
    }

    /// <summary>All texts, in document order; the joined plain keys come last.</summary>
    public IReadOnlyList<JsonText> Texts { get; }

    /// <summary>Properties of the root object and the kinds of their values; how an adapter knows its shape.</summary>
    public IReadOnlyDictionary<string, JsonTokenType> TopLevel { get; }

    /// <summary>Kind of the root value.</summary>
    public JsonTokenType Root { get; }

    /// <summary>Pointers of non-empty arrays and objects whose key was watched.</summary>
    public IReadOnlySet<string> NonEmptyContainers { get; }

    /// <summary>The string at a pointer, or null.</summary>
    public string? Find(string pointer)
    {
        if (_byPointer is null)
        {
            _byPointer = new Dictionary<string, int>(Texts.Count);
            for (var i = 0; i < Texts.Count; i++)
                if (Texts[i].Kind == JsonTextKind.String)
                    _ = _byPointer.TryAdd(Texts[i].Pointer, i);
        }

        return _byPointer.TryGetValue(pointer, out var index) ? Texts[index].Text : null;
    }

    /// <summary>Reads a document; null with a reason free of content when it must not be trusted. Never throws for content.</summary>
    /// <param name="json">UTF-8 without byte order mark.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="watched">Keys whose containers are reported when not empty.</param>
    /// <param name="problem">Why not.</param>
    public static JsonStringMap? Parse(ReadOnlySpan<byte> json, JsonLimits limits, FrozenSet<string> watched, out string problem)
    {
        if (!Utf8.IsValid(json))
        {
            problem = "json:invalid utf-8";
            return null;
        }

        var walk = new JsonWalk(limits, watched);
        try
        {
            problem = walk.Run(json);
        }
        catch (JsonException)
        {
            problem = "json:malformed"; // the message would quote the body
        }

        return problem.Length > 0 ? null : new JsonStringMap(walk.Texts, walk.TopLevel, walk.Root, walk.NonEmpty);
    }
}
