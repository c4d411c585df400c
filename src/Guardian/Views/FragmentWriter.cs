namespace Dlp.Guardian.Views;

/// <summary>
/// How a decoder says what it found: "these units of the text stand for those". Replacements near each other become one fragment, with
/// the text between them and some on both sides as it was written, so that words near an encoded value still count.
/// </summary>
internal readonly ref struct FragmentWriter(ViewWalker walker, int depth, ReadOnlySpan<char> source)
{
    /// <summary>Written text kept on either side of a fragment: what supporting words may be away.</summary>
    public const int Context = 300;

    /// <summary>Name of a fragment in which several kinds of escapes meet.</summary>
    private const string Mixed = "escapes";

    private readonly FragmentBuffer _buffer = walker.BufferAt(depth);

    /// <summary>The text to decode.</summary>
    public ReadOnlySpan<char> Source { get; } = source;

    /// <summary>A bound was reached: decode no more.</summary>
    public bool IsStopped => walker.IsStopped;

    /// <summary>Whether a stretch was not there, or not like this, before this text was decoded: what was written was looked at already.</summary>
    /// <param name="start">First unit.</param>
    /// <param name="end">One past the last unit.</param>
    /// <param name="within">How near the work of decoding must be: one unit for what stands on its own, more where one value may be hidden in two ways at once.</param>
    public bool IsNew(int start, int end, int within = 64) => walker.IsNew(depth - 1, start, end, within);

    /// <summary>Starts a replacement. Replacements come in order; one that lies before the last starts a fragment of its own.</summary>
    /// <param name="start">First unit replaced.</param>
    /// <param name="name">How it was decoded.</param>
    public void Begin(int start, string name)
    {
        var mixes = !ReferenceEquals(_buffer.Name, name);
        if (_buffer.IsOpen && (start < _buffer.SourceEnd || start - _buffer.SourceEnd > Context || (mixes && !(IsEscape(_buffer.Name) && IsEscape(name)))))
            Flush();
        if (!_buffer.IsOpen)
            _buffer.Open(ContextStart(start), name);
        else if (mixes)
            _buffer.Name = Mixed;
        _buffer.Copy(Source[_buffer.SourceEnd..start], _buffer.SourceEnd);
    }

    /// <summary>Adds units that stand for [start, end).</summary>
    public void Append(ReadOnlySpan<char> units, int start, int end) => _buffer.Append(units, start, end);

    /// <summary>Adds a unit that stands for [start, end).</summary>
    public void Append(char unit, int start, int end) => _buffer.Append(new ReadOnlySpan<char>(in unit), start, end);

    /// <summary>Ends a replacement: what follows is as written.</summary>
    /// <param name="end">One past the last unit replaced.</param>
    /// <param name="isRelevant">Whether a value could be hidden by it: a fragment without any such replacement is not read.</param>
    public void End(int end, bool isRelevant = true)
    {
        _buffer.SourceEnd = end;
        _buffer.IsRelevant |= isRelevant;
    }

    /// <summary>Ends the fragment and has it read.</summary>
    public void Flush()
    {
        if (!_buffer.IsOpen)
            return;
        _buffer.IsOpen = false;
        if (!_buffer.IsRelevant)
            return;
        var end = ContextEnd(_buffer.SourceEnd);
        _buffer.Copy(Source[_buffer.SourceEnd..end], _buffer.SourceEnd);
        _buffer.IsCutBehind = end < Source.Length;
        if (_buffer.Length > 0)
            walker.Visit(depth);
    }

    private static bool IsEscape(string name) => name is EscapeDecoder.Percent or EscapeDecoder.Html or EscapeDecoder.Backslash or Mixed;

    /// <summary>The cut falls behind a blank where there is one, so that it makes no token.</summary>
    private int ContextStart(int start)
    {
        var from = Math.Max(0, start - Context);
        if (from == 0)
            return 0;
        var blank = Source[from..start].IndexOf(' ');
        return blank is >= 0 and < Context / 2 ? from + blank + 1 : from;
    }

    private int ContextEnd(int end)
    {
        var to = Math.Min(Source.Length, end + Context);
        if (to == Source.Length)
            return to;
        var blank = Source[end..to].LastIndexOf(' ');
        return blank >= Context / 2 ? end + blank : to;
    }
}
