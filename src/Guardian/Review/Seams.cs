using System.Buffers;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Review;

/// <summary>
/// Values that start in one part and end in a later one. Each seam between neighbouring parts of one role is read as a text of its own: the
/// end of one part and the start of what follows, over short parts as far as it takes.
/// </summary>
internal static class Seams
{
    /// <summary>Why a finding is only a piece of its value.</summary>
    public const string Reason = "view:split";

    /// <summary>Read on either side.</summary>
    public const int Reach = 256;

    private const int MaxBlanks = 2;

    /// <summary>A part that a value may go over as a whole.</summary>
    private const int MaxShort = 64;

    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create("_-+/=.@:%0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz０１２３４５６７８９〇一二三四五六七八九");
    private static readonly SearchValues<char> Telling = SearchValues.Create("@_0123456789０１２３４５６７８９〇一二三四五六七八九");

    /// <summary>Whether a value may go over the seam behind a part: a token touches it from both sides, and it is no word.</summary>
    public static bool MayHide(IReadOnlyList<TextPart> parts, int part)
    {
        if (part + 1 >= parts.Count || parts[part].Role != parts[part + 1].Role)
            return false;
        var left = TrimEnd(parts[part].Text);
        var right = TrimStart(parts[part + 1].Text);
        if (left.IsEmpty || right.IsEmpty || !TokenCharacters.Contains(left[^1]) || !TokenCharacters.Contains(right[0]))
            return false;
        left = left[Math.Max(0, left.Length - Reach)..];
        var from = left.LastIndexOfAnyExcept(TokenCharacters) + 1;
        return left[from..].ContainsAny(Telling) || StartsTelling(right);
    }

    /// <summary>
    /// Up to which parts to read on, the furthest first: a value may go over several short parts, and what stands in the next part may be a word
    /// that would hang on its end.
    /// </summary>
    public static void Ends(IReadOnlyList<TextPart> parts, int part, List<int> ends)
    {
        ends.Clear();
        var (all, telling) = (part + 1, part + 1);
        var left = Reach - parts[all].Text.Length;
        var isTelling = true;
        while (all + 1 < parts.Count && left > 0 && parts[all].Text.Length <= MaxShort && parts[all + 1].Role == parts[part].Role)
        {
            all++;
            left -= parts[all].Text.Length;
            isTelling &= StartsTelling(TrimStart(parts[all].Text));
            telling = isTelling ? all : telling;
        }

        ends.Add(all);
        if (telling < all)
            ends.Add(telling);
        if (part + 1 < telling)
            ends.Add(part + 1);
    }

    /// <summary>The end of a part and the start of what follows it, and how long each piece is.</summary>
    public static string Read(IReadOnlyList<TextPart> parts, int part, int end, List<int> lengths)
    {
        var first = parts[part].Text;
        var text = new System.Text.StringBuilder(first, Math.Max(0, first.Length - Reach), Math.Min(Reach, first.Length), 2 * Reach);
        lengths.Clear();
        lengths.Add(text.Length);
        var left = Reach;
        for (var next = part + 1; next <= end && left > 0; next++)
        {
            var take = Math.Min(left, parts[next].Text.Length);
            text.Append(parts[next].Text, 0, take);
            lengths.Add(take);
            left -= take;
        }

        return text.ToString();
    }

    /// <summary>One finding per part a value lies in, for findings that start in the first piece and go over its end.</summary>
    public static void Split(IReadOnlyList<TextPart> parts, int part, List<int> lengths, ImmutableArray<Finding> found, List<List<Finding>> values)
    {
        foreach (var finding in found)
        {
            if (finding.Start >= lengths[0] || finding.End <= lengths[0])
                continue;
            var pieces = new List<Finding>();
            var from = 0;
            for (var i = 0; i < lengths.Count && from < finding.End; from += lengths[i++])
            {
                var start = Math.Max(finding.Start, from) - from;
                var end = Math.Min(finding.End, from + lengths[i]) - from;
                if (start >= end)
                    continue;
                var shift = i == 0 ? parts[part].Text.Length - lengths[0] : 0;
                pieces.Add(finding with { Part = part + i, Start = start + shift, End = end + shift, Reasons = finding.Reasons.Add(Reason) });
            }

            values.Add(pieces);
        }
    }

    /// <summary>
    /// Puts pieces among the findings of the parts, ordered, without overlaps. A value found whole in one part beats a join that is not
    /// better: "a@acme.com" and "mail" beside each other are not one address.
    /// </summary>
    public static ImmutableArray<Finding> Merge(IEnumerable<Finding> findings, List<List<Finding>> values)
    {
        var byPart = findings.GroupBy(finding => finding.Part).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var pieces in values)
        {
            if (pieces.Exists(piece => byPart.TryGetValue(piece.Part, out var there) && there.Exists(finding => Overlaps(finding, piece) && finding.Confidence >= piece.Confidence)))
                continue;
            foreach (var piece in pieces)
            {
                if (!byPart.TryGetValue(piece.Part, out var there))
                    byPart.Add(piece.Part, there = []);
                there.RemoveAll(finding => Overlaps(finding, piece));
                there.Add(piece);
            }
        }

        return [.. byPart.Values.SelectMany(there => there).OrderBy(finding => finding.Part).ThenBy(finding => finding.Start)];
    }

    private static bool Overlaps(Finding left, Finding right) => left.Start < right.End && right.Start < left.End;

    private static bool StartsTelling(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Reach)];
        var to = text.IndexOfAnyExcept(TokenCharacters);
        return text[..(to < 0 ? text.Length : to)].ContainsAny(Telling);
    }

    private static ReadOnlySpan<char> TrimEnd(string text)
    {
        var end = text.Length;
        while (end > 0 && text.Length - end < MaxBlanks && char.IsWhiteSpace(text[end - 1]))
            end--;
        return text.AsSpan(0, end);
    }

    private static ReadOnlySpan<char> TrimStart(string text)
    {
        var start = 0;
        while (start < text.Length && start < MaxBlanks && char.IsWhiteSpace(text[start]))
            start++;
        return text.AsSpan(start);
    }
}
