using System.Runtime.InteropServices;

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
    private const int MaxGap = 3;
    private const int MaxLineGap = 16;

    private static readonly AsciiSet Alphabet = new("0123456789 -_.,*/|:;+~#^'\">\r\n\t");

    public DecoderTraits Traits => DecoderTraits.Guess | DecoderTraits.NeedsChecksum;

    public void Decode(FragmentWriter writer)
    {
        var text = writer.Source;
        Span<Group> whole = stackalloc Group[MaxGroups];
        Span<Group> uniform = stackalloc Group[MaxGroups];
        var at = 0;
        while (!writer.IsStopped && NextRun(text, at, out var end) is >= 0 and var start)
        {
            at = end;
            if (writer.IsNew(start, end))
                ReadRun(writer, text, start, end, whole, uniform);
        }
    }

    /// <summary>The same walk as <see cref="AsciiSet.NextRun"/>, with separators beyond ASCII.</summary>
    private static int NextRun(ReadOnlySpan<char> text, int from, out int end)
    {
        while (from + MinRun <= text.Length)
        {
            var probe = from + MinRun - 1;
            while (probe >= from && IsMember(text[probe]))
                probe--;
            if (probe < from)
            {
                end = from + MinRun;
                while (end < text.Length && IsMember(text[end]))
                    end++;
                return from;
            }

            from = probe + 1;
        }

        end = text.Length;
        return -1;
    }

    private static bool IsMember(char c) => c < 128 ? Alphabet.Contains(c) : DigitShape.IsSymbol(c);

    private static void ReadRun(FragmentWriter writer, ReadOnlySpan<char> text, int start, int end, Span<Group> whole, Span<Group> uniform)
    {
        // One series of groups as a whole, and within it every stretch with one kind of separator throughout. What is too long for a value is only counted.
        var (wholeCount, uniformCount) = (0, 0);
        var last = default(Group);
        var at = start;
        for (; at < end; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var digit = at;
            var stop = digit + 1;
            while (stop < end && char.IsAsciiDigit(text[stop]))
                stop++;
            var group = new Group(digit, stop);
            if (wholeCount > 0 && !Joins(text[last.End..digit]))
            {
                Finish(writer, text, whole, wholeCount, uniform, uniformCount);
                (wholeCount, uniformCount) = (0, 0);
            }
            else if (uniformCount >= 2 && !SameGap(text, uniform, uniformCount, last, digit))
            {
                Try(writer, text, uniform, uniformCount, isWhole: false);
                uniform[0] = last;
                uniformCount = 1;
            }

            Keep(whole, ref wholeCount, group);
            Keep(uniform, ref uniformCount, group);
            (last, at) = (group, stop);
        }

        Finish(writer, text, whole, wholeCount, uniform, uniformCount);
    }

    private static void Keep(Span<Group> groups, ref int count, Group group)
    {
        if (count < MaxGroups)
            groups[count] = group;
        count++;
    }

    private static bool SameGap(ReadOnlySpan<char> text, Span<Group> groups, int count, Group last, int digit) =>
        text[groups[0].End..groups[1].Start].SequenceEqual(text[last.End..digit]) && count > 0;

    private static bool Joins(ReadOnlySpan<char> gap) => gap.Length <= MaxGap || (gap.Length <= MaxLineGap && gap.Contains('\n') && gap.Trim(" \t\r\n>").IsEmpty);

    private static void Finish(FragmentWriter writer, ReadOnlySpan<char> text, Span<Group> whole, int wholeCount, Span<Group> uniform, int uniformCount)
    {
        Try(writer, text, whole, wholeCount, isWhole: true);
        if (uniformCount != wholeCount)
            Try(writer, text, uniform, uniformCount, isWhole: false);
    }

    private static void Try(FragmentWriter writer, ReadOnlySpan<char> text, Span<Group> groups, int count, bool isWhole)
    {
        if (count is < 2 or > MaxGroups || !DigitShape.IsBrokenUp(text, groups[..count], isWhole))
            return;
        for (var i = 1; i < count; i++)
        {
            writer.Begin(groups[i - 1].End, Name);
            writer.End(groups[i].Start);
        }

        writer.Flush();
    }

    /// <summary>Consecutive digits.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Group(int Start, int End)
    {
        public int Length => End - Start;
    }
}
