using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Normalisation;
using Dlp.Guardian.Review;

namespace Dlp.Guardian.Views;

/// <summary>
/// Opens the further views of a text: every stretch a decoder finds becomes a short text of its own, is normalised, read, and decoded
/// again as far as <see cref="ViewOptions.Depth"/>. Findings come back with spans of the original. One text at a time, one thread at a time.
/// </summary>
/// <remarks>
/// Depth first, with one buffer and one normaliser per depth: a text stays valid while what was decoded from it is read. Inside a
/// fragment only what its decoding made new is decoded again, so that the written text around encoded stretches is not decoded at
/// every depth.
/// </remarks>
internal sealed class ViewWalker
{
    /// <summary>Findings in the written text around an encoded stretch count only this near: the fragment must hold the words that weaken them.</summary>
    private const int Near = 100;

    /// <summary>Less decoded text beyond the last depth is chance: random tokens hold a dozen printable bytes now and then.</summary>
    private const int LeastTooDeep = 16;

    private const double GuessPoints = -0.05;

    /// <summary>Below this a value that only squeezed digits show is one of the many numbers that pass a check digit by chance.</summary>
    private const double LeastWithChecksum = 0.60;

    private readonly ViewOptions _options;
    private readonly ImmutableArray<IDecoder> _decoders;
    private readonly IViewReader _reader;
    private readonly Level[] _levels;
    private readonly List<Candidate> _here = [];
    private WorkBudget? _budget;
    private List<Candidate>? _found;
    private int _maxFound;
    private string _problem = "";

    public ViewWalker(ViewOptions options, ImmutableArray<IDecoder> decoders, IViewReader reader)
    {
        _options = options;
        _decoders = decoders;
        _reader = reader;
        // One more than is read: it is only looked whether anything would go there.
        _levels = [.. Enumerable.Range(0, options.Depth + 2).Select(_ => new Level())];
    }

    /// <summary>A bound was reached.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Fragments read for the last text, nested ones included.</summary>
    public int Fragments { get; private set; }

    /// <summary>Decodes a text and adds what is found in it; what went wrong, or nothing.</summary>
    public string Walk(in NormalisedText written, WorkBudget budget, List<Candidate> found, int maxFound)
    {
        (_budget, _found, _maxFound, _problem, IsStopped, Fragments) = (budget, found, maxFound, "", false, 0);
        _levels[0].View = written;
        Open(0);
        foreach (var level in _levels)
            level.View = default;
        (_budget, _found) = (null, null);
        return _problem;
    }

    public FragmentBuffer BufferAt(int depth) => _levels[depth].Buffer;

    /// <summary>Whether a stretch of the view at a depth is the work of its decoding.</summary>
    public bool IsNew(int depth, int start, int end, int within)
    {
        if (depth == 0)
            return true;
        var level = _levels[depth];
        (start, end) = level.View.ToSource(start, end);
        return level.Buffer.HasEditWithin(Math.Max(0, start - within), Math.Min(level.Buffer.Length, end + within));
    }

    /// <summary>Reads the fragment that is complete at a depth, and what is encoded in it.</summary>
    public void Visit(int depth)
    {
        if (IsStopped)
            return;
        var level = _levels[depth];
        if (depth > _options.Depth)
        {
            if (level.Buffer.Decoded >= LeastTooDeep)
                Stop("decoding depth");
            return;
        }

        if (Fragments == _options.MaxFragmentsPerPart || !_budget!.TrySpendDecoded(level.Buffer.Length))
        {
            Stop("decoded characters");
            return;
        }

        if (_budget.Check())
        {
            Stop("deadline");
            return;
        }

        Fragments++;
        level.View = level.Normaliser.Normalise(level.Buffer.Text.ToString());
        if (level.View.IsTruncated)
            _problem = "expansion";
        _here.Clear();
        var problem = _reader.Read(level.View, _here);
        if (problem.Length > 0)
            _problem = problem;
        Collect(depth);
        if (_found!.Count > _maxFound)
            Stop("too many findings");
        else if (level.View.Length > 0)
            Open(depth);
        level.View = default;
    }

    private void Open(int depth)
    {
        var isLast = depth == _options.Depth;
        if (isLast && _levels[depth].Traits != DecoderTraits.Encoding)
            return;
        foreach (var decoder in _decoders)
        {
            if (IsStopped)
                return;
            if (isLast && decoder.Traits != DecoderTraits.Encoding)
                continue;
            var traits = decoder.Traits;
            // An encoding inside another stays one; anything else on the way makes the whole way worth less.
            _levels[depth + 1].Traits = depth == 0 ? traits
                : ((traits | _levels[depth].Traits) & ~DecoderTraits.Encoding) | (traits & _levels[depth].Traits & DecoderTraits.Encoding);
            var writer = new FragmentWriter(this, depth + 1, _levels[depth].View.Span);
            decoder.Decode(writer);
            writer.Flush();
            _levels[depth + 1].Buffer.IsOpen = false;
        }
    }

    private void Collect(int depth)
    {
        var level = _levels[depth];
        _here.RemoveAll(candidate => !Counts(level, candidate));
        if (_here.Count == 0)
            return;
        // Settled here, where neighbours are still apart: in the original they may share a group of base64.
        var kept = FindingMerger.Settle(_here);
        var reason = "view:" + PathTo(depth);
        var free = 0;
        foreach (var candidate in kept)
        {
            var (start, end) = ToOriginal(depth, candidate.Start, candidate.End);
            start = Math.Max(start, free);
            if (start >= end)
                continue;
            free = end;
            var confidence = (level.Traits & DecoderTraits.Guess) == DecoderTraits.None ? candidate.Confidence : Math.Max(0.01, Math.Round(candidate.Confidence + GuessPoints, 2));
            _found!.Add(candidate with { Start = start, End = end, Confidence = confidence, Reasons = candidate.Reasons.Add(reason), Depth = depth });
        }

        _here.Clear();
    }

    private static bool Counts(Level level, Candidate candidate)
    {
        var buffer = level.Buffer;
        if ((candidate.Start == 0 && buffer.IsCutBefore) || (candidate.End == buffer.Length && buffer.IsCutBehind))
            return false;
        if ((level.Traits & DecoderTraits.Guess) == DecoderTraits.None)
            return buffer.HasEditWithin(Math.Max(0, candidate.Start - Near), Math.Min(buffer.Length, candidate.End + Near));
        return buffer.HasEditWithin(candidate.Start, candidate.End) && ((level.Traits & DecoderTraits.NeedsChecksum) == DecoderTraits.None || HasChecksum(candidate));
    }

    private static bool HasChecksum(Candidate candidate)
    {
        var (checksum, isWide, context) = (false, false, false);
        foreach (var reason in candidate.Reasons)
        {
            checksum |= reason.StartsWith("checksum:", StringComparison.Ordinal);
            isWide |= reason == "issuer:wide-range";
            context |= reason.StartsWith("context:", StringComparison.Ordinal);
        }

        return checksum && (!isWide || context) && candidate.Confidence + GuessPoints >= LeastWithChecksum;
    }

    private (int Start, int End) ToOriginal(int depth, int start, int end)
    {
        for (var i = depth; i > 0; i--)
        {
            (start, end) = _levels[i].Buffer.ToSource(start, end);
            (start, end) = _levels[i - 1].View.ToSource(start, end);
        }

        return (start, end);
    }

    private string PathTo(int depth) => depth == 1 ? _levels[1].Buffer.Name : PathTo(depth - 1) + ">" + _levels[depth].Buffer.Name;

    private void Stop(string problem)
    {
        IsStopped = true;
        _problem = problem;
    }

    private sealed class Level
    {
        public FragmentBuffer Buffer { get; } = new();

        public TextNormaliser Normaliser { get; } = new();

        public NormalisedText View { get; set; }

        public DecoderTraits Traits { get; set; } = DecoderTraits.Encoding;
    }
}
