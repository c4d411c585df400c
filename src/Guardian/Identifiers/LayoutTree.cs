namespace Dlp.Guardian.Identifiers;

/// <summary>Layouts of many identifiers as one tree, walked character by character.</summary>
internal sealed class LayoutTree
{
    private LayoutTree? _digit;
    private LayoutTree? _letter;
    private LayoutTree? _either;
    private List<(char Character, LayoutTree Next)>? _fixed;

    /// <summary>Detectors of which a layout ends here, with whether it has separators.</summary>
    public List<(int Detector, bool IsPunctuated)> Ends { get; } = [];

    /// <summary>Number of this node among those where layouts end; -1 when none does.</summary>
    public int EndNumber { get; private set; } = -1;

    /// <summary>Adds a layout; a node where none ended so far joins <paramref name="endings"/>.</summary>
    /// <exception cref="FormatException">It is empty, longer than <see cref="IdentifierIndex.MaxLength"/>, or starts with a separator.</exception>
    public void Add(string layout, int detector, List<LayoutTree> endings)
    {
        if (layout.Length is 0 or > IdentifierIndex.MaxLength || !(layout[0] is '#' or '@' or '*' || char.IsAsciiLetterOrDigit(layout[0])))
            throw new FormatException($"Layout '{layout}' must have 1 to {IdentifierIndex.MaxLength} characters and start with a letter or digit.");
        var node = this;
        foreach (var c in layout)
            node = node.Child(char.ToUpperInvariant(c));
        if (node.EndNumber < 0)
        {
            node.EndNumber = endings.Count;
            endings.Add(node);
        }

        var isPunctuated = layout.AsSpan().ContainsAny(" -./(");
        if (!node.Ends.Contains((detector, isPunctuated)))
            node.Ends.Add((detector, isPunctuated));
    }

    /// <summary>Calls <paramref name="visit"/> for each place where layouts end on a text from <paramref name="at"/>.</summary>
    public void Walk(ReadOnlySpan<char> text, int at, ref LayoutWalk visit)
    {
        if (Ends.Count > 0)
            visit.End(EndNumber, at);
        if (at == text.Length)
            return;
        var c = text[at];
        if (char.IsAsciiDigit(c))
            _digit?.Walk(text, at + 1, ref visit);
        else if (char.IsAsciiLetter(c))
            _letter?.Walk(text, at + 1, ref visit);
        if (char.IsAsciiLetterOrDigit(c))
            _either?.Walk(text, at + 1, ref visit);
        if (_fixed is null)
            return;
        var upper = char.ToUpperInvariant(c);
        foreach (var (character, next) in _fixed)
        {
            if (character == upper)
                next.Walk(text, at + 1, ref visit);
        }
    }

    private LayoutTree Child(char c)
    {
        switch (c)
        {
            case '#':
                return _digit ??= new();
            case '@':
                return _letter ??= new();
            case '*':
                return _either ??= new();
            default:
                _fixed ??= [];
                foreach (var (character, next) in _fixed)
                {
                    if (character == c)
                        return next;
                }

                var child = new LayoutTree();
                _fixed.Add((c, child));
                return child;
        }
    }
}
