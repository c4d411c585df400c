using System.Text;
using Dlp.Guardian.Normalisation;

namespace Dlp.Guardian.Custom.Dictionaries;

/// <summary>Reads terms as texts are read: normalised, ASCII folded. Collects what is wrong, a few problems at most.</summary>
internal sealed class TermReader(TextNormaliser normaliser)
{
    /// <summary>Terms of one dictionary.</summary>
    public const int MaxTerms = 500_000;

    /// <summary>UTF-16 units of a term.</summary>
    public const int MaxTermLength = 128;

    private const int MinTermLength = 2;
    private const int MaxProblems = 5;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<string> _problems = [];

    /// <summary>The good terms, folded.</summary>
    public List<string> Terms { get; } = [];

    /// <summary>What is wrong with a term; null when it was added.</summary>
    public string? Add(string term)
    {
        var folded = Fold(term, normaliser);
        if (folded.Length < MinTermLength)
            return "A term of one character would be found everywhere. Write terms of two characters or more.";
        if (folded.Length > MaxTermLength)
            return $"A term has at most {MaxTermLength} characters. Shorten it; its beginning is enough to find it.";
        if (Terms.Count == MaxTerms)
            return $"More than {MaxTerms} terms. Split the list into two types; a rule can list both.";
        Terms.Add(folded);
        return null;
    }

    /// <summary>Adds the lines of a UTF-8 list; empty lines and those that begin with # are skipped. The problems, with their lines.</summary>
    public IReadOnlyList<string> AddLines(ReadOnlySpan<byte> utf8)
    {
        _problems.Clear();
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        var number = 0;
        foreach (var range in utf8.Split((byte)'\n'))
        {
            number++;
            if (_problems.Count == MaxProblems)
                break;
            AddLine(utf8[range], number);
        }

        return _problems;
    }

    public static string Fold(string term, TextNormaliser normaliser)
    {
        var normalised = normaliser.Normalise(term).Span.Trim();
        return string.Create(normalised.Length, normalised, static (folded, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                folded[i] = TermIndex.Fold(source[i]);
        });
    }

    private void AddLine(ReadOnlySpan<byte> line, int number)
    {
        string text;
        try
        {
            text = Strict.GetString(line).Trim();
        }
        catch (DecoderFallbackException)
        {
            _problems.Add($"Line {number} is not UTF-8. Save the list as UTF-8.");
            return;
        }

        if (text.Length > 0 && text[0] != '#' && Add(text) is { } problem)
            _problems.Add($"Line {number}: {problem}");
    }
}
