using System.Runtime.InteropServices;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>One walk over a text: which values of the wanted columns stand where.</summary>
/// <remarks>
/// From each place where a cell may begin, the letters and digits that follow are rolled into a hash; the prefix bitmaps end nearly every
/// walk after two to five of them, the Bloom filter nearly every other, and only what passes both is hashed with the key. A place costs at
/// most <see cref="CellForm.MaxLength"/> counted characters and as many probes.
/// </remarks>
internal ref struct ExactDataScan(ExactDataTable table, ExactDataColumns wanted, DetectionContext context)
{
    /// <summary>What one keyed hash costs, in characters.</summary>
    private const int HashCost = 1_000;

    private const int ChargeEvery = WorkBudget.Interval / 4;

    private List<Hit>? _hits;

    /// <summary>What was found, ordered by start.</summary>
    public readonly ReadOnlySpan<Hit> Hits => CollectionsMarshal.AsSpan(_hits);

    /// <summary>Walks over the context's text until the end or the end of its budget.</summary>
    public void Run()
    {
        var text = context.Text;
        Span<char> form = stackalloc char[CellForm.MaxLength];
        var work = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (++work >= ChargeEvery)
            {
                context.Charge(work);
                if (context.IsExhausted)
                    return;
                work = 0;
            }

            if (CellForm.IsJapanese(text[at]) ? MayBeginHere(text, at) : CellForm.Counts(text[at]) && WordEdges.MayStart(text, at))
                work += Walk(text, at, form);
        }

        context.Charge(work);
    }

    /// <summary>The first step of <see cref="Walk"/> where it is cheap: every place of a Japanese text may begin a cell.</summary>
    private readonly bool MayBeginHere(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 == text.Length || !CellForm.IsJapanese(text[at + 1]))
            return true;
        var filter = table.Filter;
        return filter.MayBegin(filter.Roll(filter.Roll(filter.Seed, text[at]), text[at + 1]));
    }

    /// <summary>Looks for cells that begin at a place; what that cost.</summary>
    private int Walk(ReadOnlySpan<char> text, int at, scoped Span<char> form)
    {
        var filter = table.Filter;
        var (shorter, longer) = (CellForm.PrefixLength(text[at]), CellForm.LongPrefixLength(text[at]));
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
            if ((length == shorter && !filter.MayBegin(hash)) || (length == longer && !filter.MayGoOn(hash)))
                break;
            if (length >= shorter && wanted.HasLength(length) && WordEdges.MayEnd(text, position + 1) && filter.MayHave(hash))
                cost += Look(form[..length], at, position + 1);
            if (length >= wanted.Longest)
                break;
        }

        return cost;
    }

    private int Look(scoped ReadOnlySpan<char> form, int start, int end)
    {
        var cost = 0;
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (!wanted.Has(column) || !table.Columns[column].Lengths[form.Length])
                continue;
            cost += HashCost;
            if (table.Columns[column].Find(table.Key.Hash(column, form)) is >= 0 and var value)
                (_hits ??= []).Add(new Hit(column, value, start, end));
        }

        return cost;
    }

    /// <summary>A value in the text.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Hit(int Column, int Value, int Start, int End);
}
