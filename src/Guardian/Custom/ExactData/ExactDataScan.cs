using System.Runtime.InteropServices;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>One walk over a text: which values of the wanted columns stand where.</summary>
/// <remarks>
/// From each place where a cell may begin, the letters and digits that follow are rolled into a hash; the prefix bitmap ends nearly every
/// walk after two or three of them, the Bloom filter nearly every other, and only what passes both is hashed with the key. A place costs at
/// most <see cref="CellForm.MaxLength"/> characters and as many probes.
/// </remarks>
internal sealed class ExactDataScan
{
    /// <summary>What one keyed hash costs, in characters.</summary>
    private const int HashCost = 200;

    private readonly ExactDataTable _table;
    private readonly bool[] _wanted;
    private readonly bool[] _lengths = new bool[CellForm.MaxLength + 1];
    private readonly int _longest;
    private readonly List<Hit> _hits = [];

    public ExactDataScan(ExactDataTable table, bool[] wanted)
    {
        (_table, _wanted) = (table, wanted);
        for (var column = 0; column < wanted.Length; column++)
        {
            for (var length = 0; wanted[column] && length < _lengths.Length; length++)
                _lengths[length] |= table.Columns[column].Lengths[length];
        }

        _longest = Array.LastIndexOf(_lengths, value: true);
    }

    /// <summary>What was found, ordered by start.</summary>
    public List<Hit> Hits => _hits;

    /// <summary>Walks over a text; <paramref name="charge"/> hears of work done and says whether to go on.</summary>
    public void Run(ReadOnlySpan<char> text, Func<int, bool> charge)
    {
        Span<char> form = stackalloc char[CellForm.MaxLength];
        var work = 0;
        for (var at = 0; at < text.Length; at++)
        {
            work++;
            if (work >= Detection.WorkBudget.Interval / 4)
            {
                if (!charge(work))
                    return;
                work = 0;
            }

            var c = text[at];
            if (!CellForm.Counts(c) || (at > 0 && char.IsAsciiLetterOrDigit(c) && char.IsAsciiLetterOrDigit(text[at - 1]) && !WordEdges.MayStart(text, at)) || !WordEdges.MayStart(text, at))
                continue;
            work += Walk(text, at, form);
        }

        charge(work);
    }

    /// <summary>Looks for cells that begin at a place; what that cost.</summary>
    private int Walk(ReadOnlySpan<char> text, int at, Span<char> form)
    {
        var filter = _table.Filter;
        var prefix = CellForm.PrefixLength(text[at]);
        var (hash, length, cost) = (filter.Seed, 0, 0);
        for (var (position, gap) = (at, 0); position < text.Length; position++)
        {
            cost++;
            var c = text[position];
            if (!CellForm.Counts(c))
            {
                if (++gap > CellForm.MaxGap)
                    break;
                continue;
            }

            gap = 0;
            c = CellForm.Fold(c);
            form[length++] = c;
            hash = filter.Roll(hash, c);
            if (length == prefix && !filter.MayHavePrefix(hash))
                break;
            if (_lengths[length] && length >= prefix && WordEdges.MayEnd(text, position + 1) && filter.MayHave(hash))
                cost += Look(form[..length], at, position + 1);
            if (length == _longest)
                break;
        }

        return cost;
    }

    private int Look(ReadOnlySpan<char> form, int start, int end)
    {
        var cost = 0;
        for (var column = 0; column < _wanted.Length; column++)
        {
            if (!_wanted[column] || !_table.Columns[column].Lengths[form.Length])
                continue;
            cost += HashCost;
            if (_table.Columns[column].Find(_table.Key.Hash(column, form)) is >= 0 and var value)
                _hits.Add(new Hit(column, value, start, end));
        }

        return cost;
    }

    /// <summary>A value in the text.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Hit(int Column, int Value, int Start, int End);
}
