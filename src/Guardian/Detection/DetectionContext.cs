using Dlp.Guardian.Normalisation;
using Dlp.Guardian.Review;

namespace Dlp.Guardian.Detection;

/// <summary>What detectors see of one text, and where they report. Used by one thread at a time and reused for the next text.</summary>
internal sealed class DetectionContext
{
    /// <summary>Supporting words count within this many characters on either side (Microsoft Purview's default proximity).</summary>
    public const int SupportWindow = 300;

    /// <summary>Words such as "example" count only when they are close: further away they speak of something else.</summary>
    public const int NegativeWindow = 40;

    /// <summary>Points that words such as "example" cost: too few to turn a checked value into noise.</summary>
    public const double NegativePoints = -0.08;

    private readonly List<Candidate> _candidates = [];
    private NormalisedText _text;
    private WorkBudget? _budget;
    private Fingerprinter? _fingerprinter;
    private int _maxCandidates;
    private int _sinceCheck;
    private int[] _lastReports = [];

    public ReadOnlySpan<char> Text => _text.Span;

    /// <summary>The text with its way back to the original.</summary>
    public NormalisedText Normalised => _text;

    public NumberIndex Numbers { get; } = new();

    public List<Candidate> Candidates => _candidates;

    /// <summary>Gets a copy of every report, with points; null when nobody asks.</summary>
    public DetectionTrace? Trace { get; init; }

    /// <summary>Characters looked at by detectors, one by one or in windows.</summary>
    public long Steps { get; private set; }

    /// <summary>More was found than may be kept.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Stop scanning: no time, or no room for what is found.</summary>
    public bool IsExhausted => IsFull || _budget!.IsExhausted;

    public void Begin(in NormalisedText text, WorkBudget budget, Fingerprinter fingerprinter, int maxCandidates)
    {
        _text = text;
        _budget = budget;
        _fingerprinter = fingerprinter;
        _maxCandidates = maxCandidates;
        _candidates.Clear();
        Steps = 0;
        IsFull = false;
    }

    /// <summary>Lets go of the text: a pooled context must not keep a prompt alive.</summary>
    public void End()
    {
        _text = default;
        _budget = null;
        _candidates.Clear();
    }

    /// <summary>Counts work done; now and then looks at the clock.</summary>
    public void Charge(int characters)
    {
        Steps += characters;
        _sinceCheck += characters;
        if (_sinceCheck < WorkBudget.Interval)
            return;
        _sinceCheck = 0;
        _budget!.Check();
    }

    /// <summary>Room for the end of each detector's last report, all -1.</summary>
    public Span<int> LastReports(int detectors)
    {
        if (_lastReports.Length < detectors)
            _lastReports = new int[detectors];
        var last = _lastReports.AsSpan(0, detectors);
        last.Fill(-1);
        return last;
    }

    /// <summary>The supporting word near a span as a reason, or null.</summary>
    public string? Support(ContextWords words, int start, int end) => Near(words, start, end, SupportWindow, SupportWindow);

    /// <summary>The word within the given distances of a span as a reason, or null. The span itself does not count.</summary>
    public string? Near(ContextWords words, int start, int end, int before, int after)
    {
        var text = Text;
        var from = Math.Max(0, start - before);
        var to = Math.Min(text.Length, end + after);
        Charge(start - from + to - end);
        return words.Find(text[from..start]) ?? words.Find(text[end..to]);
    }

    /// <summary>Reports a match.</summary>
    public void Report(IDetector detector, int start, int end, Evidence evidence, FingerprintForm form)
    {
        if (_candidates.Count >= _maxCandidates)
        {
            IsFull = true;
            return;
        }

        evidence.AddContext(NegativePoints, Near(ContextWords.Negative, start, end, NegativeWindow, NegativeWindow));
        var (sourceStart, sourceEnd) = _text.ToSource(start, end);
        var fingerprint = _fingerprinter!.Compute(detector.Type.Id, Text[start..end], form);
        var candidate = new Candidate(detector, sourceStart, sourceEnd, evidence.Score, fingerprint, evidence.Reasons);
        _candidates.Add(candidate);
        Trace?.Candidates.Add(new(candidate, evidence.Steps));
    }
}
