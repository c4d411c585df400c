using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Views;

/// <summary>
/// Numbers with separators no form prints: every digit apart, doubled or mixed separators, underscores, dots, asterisks, emoji, a line end
/// inside. Such rows also occur by nature (tables, dates, addresses), so the shape must be one a person makes to break up a number, and only values
/// with a check digit count.
/// </summary>
internal sealed class SqueezedDigitDecoder : IDecoder
{
    private const string Name = "digits";
    private const int MinRun = 13;
    private const int MaxGroups = 36;
    private const int Block = 16;
    private const int MinDense = 11;
    private const int MinAlone = 4;
    private const int MaxGap = 3;
    
    /// <summary>A line end and an indentation of four; wider ones the sieve does not promise to see.</summary>
    private const int MaxLineGap = 6;


    private static readonly AsciiSet Alphabet = new("0123456789 -_.,*/|;+~^>\r\n\t");

    public DecoderTraits Traits => DecoderTraits.Guess | DecoderTraits.NeedsChecksum;

    public void Decode(FragmentWriter writer)
    {
        var text = writer.Source;
        Span<Group> groups = stackalloc Group[MaxGroups];
        var at = 0;
        while (!writer.IsStopped && NextRun(text, at, out var end) is >= 0 and var start)
        {
            at = end;
            start = SkipTails(text, start, end);
            if (HasEnoughDigits(text[start..end]) && writer.IsNew(start, end))
                ReadRun(writer, text, start, end, groups);
        }
    }

    /// <summary>Digits at the front that are the tail of a word, a UUID or a longer number start none, whatever is squeezed.</summary>
    private static int SkipTails(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end)
        {
            if (char.IsAsciiDigit(text[start]))
            {
                if (NumberScan.StartsNumber(text, start) || DigitShape.StartsAccount(text, start))
                    return start;
                while (start < end && char.IsAsciiDigit(text[start]))
                    start++;
            }
            else
            {
                start++;
            }
        }

        return start;
    }

    private static bool HasEnoughDigits(ReadOnlySpan<char> run)
    {
        var (digits, longest, length) = (0, 0, 0);
        foreach (var c in run)
        {
            length = char.IsAsciiDigit(c) ? length + 1 : 0;
            digits += length > 0 ? 1 : 0;
            longest = Math.Max(longest, length);
        }

        return digits >= (longest == 1 ? DigitShape.MinDigits : DigitShape.MinLong) && digits > longest;
    }

    /// <summary>The next run of digits and separators where digits are dense enough: at the widest gaps, every fourth character.</summary>
    private static int NextRun(ReadOnlySpan<char> text, int from, out int end)
    {
        for (var block = from; (block = NextDense(text, block)) < text.Length; block += Block)
        {
            var start = block;
            while (start > from && IsMember(text[start - 1]))
                start--;
            var limit = Math.Min(text.Length, block + 2 * Block + MinRun - 1);
            for (var probe = start + MinRun - 1; probe < limit; probe = start + MinRun - 1)
            {
                while (probe >= start && IsMember(text[probe]))
                    probe--;
                if (probe < start)
                {
                    end = start + MinRun;
                    while (end < text.Length && IsMember(text[end]))
                        end++;
                    return start;
                }

                start = probe + 1;
            }
        }

        end = text.Length;
        return -1;
    }

    /// <summary>
    /// Where the next window of two blocks starts that may hold a number, or the last, unfinished one. Twelve digits in groups with the gaps that
    /// are allowed leave at least eleven in one of the windows they lie in; nine single ones leave four on their own.
    /// </summary>
    private static int NextDense(ReadOnlySpan<char> text, int from)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        for (; from + 2 * Block <= units.Length; from += Block)
        {
            var digit = text[from..].IndexOfAnyInRange('0', '9');
            if (digit < 0)
                return text.Length;
            from += digit;
            if (from + 2 * Block > units.Length)
                break;
            var mask = DigitsAt(units, from) | (DigitsAt(units, from + Block) << Block);
            if (BitOperations.PopCount(mask) >= MinDense || BitOperations.PopCount(mask & ~(mask << 1) & ~(mask >> 1)) >= MinAlone)
                return from;
        }

        return from;
    }

    /// <summary>Which of sixteen characters are digits.</summary>
    private static uint DigitsAt(ReadOnlySpan<ushort> units, int at)
    {
        var (zero, ten) = (Vector128.Create((ushort)'0'), Vector128.Create((ushort)10));
        var left = Vector128.LessThan(Vector128.Create(units.Slice(at, Block / 2)) - zero, ten);
        var right = Vector128.LessThan(Vector128.Create(units.Slice(at + Block / 2, Block / 2)) - zero, ten);
        return left.ExtractMostSignificantBits() | (right.ExtractMostSignificantBits() << (Block / 2));
    }

    private static bool IsMember(char c) => c < 128 ? Alphabet.Contains(c) : DigitShape.IsSymbol(c);

    /// <summary>Every series of groups as a whole, and within it every stretch with one kind of separator throughout.</summary>
    private static void ReadRun(FragmentWriter writer, ReadOnlySpan<char> text, int start, int end, Span<Group> groups)
    {
        // The stretch with one separator is the tail of the series from "uniform" on. A series too long for a value keeps its tail only.
        var (count, uniform, isWhole, isTooLong) = (0, 0, true, false);
        for (var at = start; at < end; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var digit = at;
            do
                at++;
            while (at < end && char.IsAsciiDigit(text[at]));
            if (count > 0 && !Joins(text[groups[count - 1].End..digit]))
            {
                Finish(writer, text, groups[..count], uniform, isWhole, isTooLong);
                (count, uniform, isWhole, isTooLong) = (0, 0, true, false);
            }
            else if (count - uniform >= 2 && !SameGap(text, groups[uniform..], groups[count - 1], digit))
            {
                if (!isTooLong)
                    Try(writer, text, groups[uniform..count], isWhole: false);
                (uniform, isTooLong) = (count - 1, false);
            }

            if (count == MaxGroups)
            {
                // Either there is room before the stretch, or the stretch itself is too long for a value.
                var keep = uniform > 0 ? uniform : MaxGroups / 2;
                groups[keep..].CopyTo(groups);
                isTooLong |= uniform == 0;
                (count, uniform, isWhole) = (count - keep, 0, false);
            }

            groups[count++] = new(digit, at);
        }

        Finish(writer, text, groups[..count], uniform, isWhole, isTooLong);
    }

    private static void Finish(FragmentWriter writer, ReadOnlySpan<char> text, Span<Group> groups, int uniform, bool isWhole, bool isTooLong)
    {
        if (isWhole)
            Try(writer, text, groups, isWhole: true);
        if ((uniform > 0 || !isWhole) && !isTooLong)
            Try(writer, text, groups[uniform..], isWhole: false);
    }

    private static void Try(FragmentWriter writer, ReadOnlySpan<char> text, ReadOnlySpan<Group> groups, bool isWhole)
    {
        if (groups.Length < 2 || !DigitShape.IsBrokenUp(text, groups, isWhole))
            return;
        for (var i = 1; i < groups.Length; i++)
        {
            writer.Begin(groups[i - 1].End, Name);
            writer.End(groups[i].Start);
        }

        writer.Flush();
    }

    private static bool SameGap(ReadOnlySpan<char> text, Span<Group> groups, Group last, int digit) =>
        groups[1].Start - groups[0].End == digit - last.End && text[groups[0].End] == text[last.End]
        && (digit - last.End == 1 || text[groups[0].End..groups[1].Start].SequenceEqual(text[last.End..digit]));

    private static bool Joins(ReadOnlySpan<char> gap) => gap.Length <= MaxGap || (gap.Length <= MaxLineGap && gap.Contains('\n') && gap.Trim(" \t\r\n>").IsEmpty);

    /// <summary>Consecutive digits.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Group(int Start, int End)
    {
        public int Length => End - Start;
    }
}
