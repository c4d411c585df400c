using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dlp.Guardian.CorpusTests.Generators;

namespace Dlp.Guardian.CorpusTests.Format;

/// <summary>Reads one file strictly: what it does not know is an error that names file and line.</summary>
internal sealed class CorpusReader
{
    private const int DefaultRepeat = 10;

    private static readonly Regex Marked = new(@"^(?:x(?<repeat>[0-9]{1,4}) )?(?<kind>[+~-]) (?<text>.*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private readonly string _area;
    private readonly string _name;
    private readonly Func<string, bool> _isType;
    private readonly GeneratorRegistry _generators;
    private readonly ImmutableArray<CorpusLine>.Builder _lines = ImmutableArray.CreateBuilder<CorpusLine>();
    private readonly StringBuilder _text = new();
    private (LineKind Kind, int Number, int Repeat)? _open;
    private string _variant = "";
    private bool _isQuiet;
    private (double Share, string Reason) _allowed = (0, "");
    private int _number;

    private CorpusReader(string area, string name, Func<string, bool> isType, GeneratorRegistry generators) =>
        (_area, _name, _isType, _generators) = (area, name, isType, generators);

    /// <summary>Reads a file.</summary>
    /// <param name="area">Folder, for the report.</param>
    /// <param name="name">The file's name without extension: the type it is about.</param>
    /// <param name="content">All lines.</param>
    /// <param name="isType">Whether an id is in the catalogue.</param>
    /// <param name="generators">Named recipes.</param>
    /// <exception cref="CorpusFormatException">Something cannot be read.</exception>
    public static CorpusFile Read(string area, string name, IEnumerable<string> content, Func<string, bool> isType, GeneratorRegistry generators) =>
        new CorpusReader(area, name, isType, generators).Read(content);

    private CorpusFile Read(IEnumerable<string> content)
    {
        foreach (var line in content)
        {
            _number++;
            if (line.StartsWith('>'))
            {
                Continue(line);
                continue;
            }

            Close();
            if (line.Length == 0 || line.StartsWith('#'))
                continue;
            if (line.StartsWith("! ", StringComparison.Ordinal))
                ReadOption(line[2..].Trim());
            else if (line.StartsWith("@ ", StringComparison.Ordinal) && line[2..].Trim() is { Length: > 0 } variant)
                _variant = variant;
            else if (Marked.Match(line) is { Success: true } match)
                Open(match);
            else
                throw Error("a line starts with #, !, @, +, ~, -, xN or >, and a blank");
        }

        Close();
        return new(_area, _name, _isQuiet, _allowed, _lines.ToImmutable());
    }

    private void Open(Match match)
    {
        var kind = match.Groups["kind"].Value switch { "+" => LineKind.Positive, "~" => LineKind.NearMiss, _ => LineKind.Negative };
        var repeat = match.Groups["repeat"] is { Success: true, Value: var given } ? int.Parse(given, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["repeat"].Success && repeat == 0)
            throw Error("x0 makes no sample");
        _open = (kind, _number, repeat);
        _text.Append(match.Groups["text"].ValueSpan);
    }

    private void Continue(string line)
    {
        if (_open is null)
            throw Error("> continues a sample, and there is none above");
        if (line.Length > 1 && line[1] != ' ')
            throw Error("> is followed by a blank");
        _text.Append('\n').Append(line.AsSpan(Math.Min(line.Length, 2)));
    }

    private void Close()
    {
        if (_open is not var (kind, number, repeat))
            return;
        var template = TemplateReader.Read(_text.ToString(), _name, kind, _isType, _generators, problem => new($"{_area}/{_name}.txt({number}): {problem}"));
        _lines.Add(new(kind, number, _variant, repeat > 0 ? repeat : template.HasRecipes ? DefaultRepeat : 1, template));
        _open = null;
        _text.Clear();
    }

    private void ReadOption(string option)
    {
        var words = option.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        switch (words)
        {
            case ["quiet"]:
                _isQuiet = true;
                break;
            case ["allow-fp", var share, var reason] when double.TryParse(share, CultureInfo.InvariantCulture, out var allowed) && allowed is > 0 and <= 0.5:
                _allowed = (allowed, reason);
                break;
            default:
                throw Error("options are '! quiet' and '! allow-fp SHARE REASON', the share above 0 and at most 0.5");
        }
    }

    private CorpusFormatException Error(string problem) => new($"{_area}/{_name}.txt({_number}): {problem}");
}
