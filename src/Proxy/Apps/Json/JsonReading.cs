using System.Text;
using Dlp.Policy.Words;

namespace Dlp.Proxy.Apps.Json;

/// <summary>A JSON body as parts, each tied to the token it came from.</summary>
internal sealed class JsonReading : PromptReading
{
    private readonly ReadOnlyMemory<byte> _body;
    private readonly List<TextPart> _parts;
    private readonly List<PartSource> _sources;
    private readonly List<NestedDocument> _nested;

    public JsonReading(ReadOnlyMemory<byte> body, List<TextPart> parts, List<PartSource> sources, List<NestedDocument> nested, ReadingFacts facts)
    {
        _body = body;
        _parts = parts;
        _sources = sources;
        _nested = nested;
        Completeness = facts.Completeness;
        Reason = facts.Reason;
        Conversation = facts.Conversation;
        WantsStream = facts.WantsStream;
        Model = facts.Model;
    }

    public override IReadOnlyList<TextPart> Parts => _parts;

    public override Completeness Completeness { get; }

    public override string Reason { get; }

    public override bool IsMine => true;

    public override string Conversation { get; }

    public override bool WantsStream { get; }

    public override string Model { get; }

    public override ReadOnlyMemory<byte> Rewrite(IReadOnlyList<TextEdit> edits)
    {
        if (edits.Count == 0)
            return _body;
        Check(edits);
        var body = _body.Span;
        var result = new List<ByteEdit>(edits.Count);
        for (var i = 0; i < edits.Count;)
        {
            var source = _sources[edits[i].Part];
            i = source.Nested < 0 ? Translate(body, edits, i, result) : TranslateNested(body, edits, i, result);
        }

        return ByteEdit.Apply(body, result);
    }

    private int Translate(ReadOnlySpan<byte> document, IReadOnlyList<TextEdit> edits, int i, List<ByteEdit> result)
    {
        var part = edits[i].Part;
        var editor = new JsonTokenEditor(document, _sources[part].Start, _sources[part].Length);
        for (; i < edits.Count && edits[i].Part == part; i++)
            Add(result, editor.Translate(edits[i].Start, edits[i].End, edits[i].Replacement));
        return i;
    }

    /// <summary>Edits the inner document's bytes, then carries those edits over to the outer string: bytes become characters become bytes.</summary>
    private int TranslateNested(ReadOnlySpan<byte> body, IReadOnlyList<TextEdit> edits, int i, List<ByteEdit> result)
    {
        var index = _sources[edits[i].Part].Nested;
        var nested = _nested[index];
        var inner = new List<ByteEdit>();
        while (i < edits.Count && _sources[edits[i].Part].Nested == index)
            i = Translate(nested.Bytes, edits, i, inner);
        var outer = new JsonTokenEditor(body, nested.Start, nested.Length);
        var (bytes, units) = (0, 0);
        foreach (var edit in inner)
        {
            units += Encoding.UTF8.GetCharCount(nested.Bytes.AsSpan(bytes, edit.Start - bytes));
            var end = units + Encoding.UTF8.GetCharCount(nested.Bytes.AsSpan(edit.Start, edit.End - edit.Start));
            Add(result, outer.Translate(units, end, Encoding.UTF8.GetString(edit.Bytes)));
            (bytes, units) = (edit.End, end);
        }

        return i;
    }

    /// <summary>Two edits that share a surrogate pair meet in the middle instead of overlapping.</summary>
    private static void Add(List<ByteEdit> edits, ByteEdit edit)
    {
        var from = edits.Count == 0 ? edit.Start : Math.Max(edit.Start, edits[^1].End);
        edits.Add(edit with { Start = from, End = Math.Max(from, edit.End) });
    }

    private void Check(IReadOnlyList<TextEdit> edits)
    {
        var (part, end) = (-1, 0);
        foreach (var edit in edits)
        {
            if (edit.Part < part || (edit.Part == part && edit.Start < end) || edit.Start > edit.End || edit.Start < 0)
                throw new InvalidOperationException("Edits must be ordered by part and start, and must not overlap.");
            if (edit.Part >= _parts.Count || !_parts[edit.Part].Editable || edit.End > _parts[edit.Part].Text.Length)
                throw new InvalidOperationException("An edit names a part that is not editable, or lies outside its text.");
            (part, end) = (edit.Part, edit.End);
        }
    }
}
