using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dlp.Guardian.CorpusTests.Generators;

namespace Dlp.Guardian.CorpusTests.Format;

/// <summary>Reads marks, recipes and escapes of one template.</summary>
internal sealed class TemplateReader
{
    private static readonly Regex TypePrefix = new(@"^(?<type>[A-Z][A-Z0-9_]*):", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private readonly string _text;
    private readonly string _type;
    private readonly LineKind _kind;
    private readonly Func<string, bool> _isType;
    private readonly GeneratorRegistry _generators;
    private readonly Func<string, CorpusFormatException> _error;
    private readonly ImmutableArray<TemplateElement>.Builder _elements = ImmutableArray.CreateBuilder<TemplateElement>();
    private readonly StringBuilder _literal = new();
    private int _at;

    private TemplateReader(string text, string type, LineKind kind, Func<string, bool> isType, GeneratorRegistry generators, Func<string, CorpusFormatException> error) =>
        (_text, _type, _kind, _isType, _generators, _error) = (text, type, kind, isType, generators, error);

    /// <summary>Reads a template, or throws what <paramref name="error"/> makes of the problem.</summary>
    public static Template Read(string text, string type, LineKind kind, Func<string, bool> isType, GeneratorRegistry generators, Func<string, CorpusFormatException> error) =>
        new TemplateReader(text, type, kind, isType, generators, error).Read();

    private Template Read()
    {
        var isMarked = false;
        var own = 0;
        while (_at < _text.Length)
        {
            var c = _text[_at++];
            switch (c)
            {
                case '\\':
                    _literal.Append(Escape());
                    break;
                case '{' when _at < _text.Length && _text[_at] == '{':
                    _literal.Append('{');
                    _at++;
                    break;
                case '{':
                    Add(new(null, Make: Recipe()));
                    break;
                case '«':
                    if (isMarked)
                        throw _error("« inside «");
                    isMarked = true;
                    var mark = Mark();
                    own += mark.Opens == _type && !mark.IsOptional ? 1 : 0;
                    Add(mark);
                    break;
                case '»':
                    if (!isMarked)
                        throw _error("» without «");
                    isMarked = false;
                    Add(default);
                    break;
                default:
                    _literal.Append(c);
                    break;
            }
        }

        if (isMarked)
            throw _error("« without »");
        if (_kind == LineKind.Positive && own == 0)
            throw _error("a + line marks at least one «value» of its own type");
        Flush();
        return new(_text, _elements.ToImmutable());
    }

    private void Add(TemplateElement element)
    {
        Flush();
        _elements.Add(element);
    }

    private void Flush()
    {
        if (_literal.Length > 0)
            _elements.Add(new(_literal.ToString()));
        _literal.Clear();
    }

    private TemplateElement Mark()
    {
        var isOptional = _at < _text.Length && _text[_at] == '?';
        if (isOptional)
            _at++;
        var type = _type;
        if (TypePrefix.Match(_text[_at..Math.Min(_text.Length, _at + 80)]) is { Success: true } match)
        {
            var named = match.Groups["type"].Value;
            if (_isType(named))
            {
                type = named;
                _at += match.Length;
            }
            else if (named.Contains('_', StringComparison.Ordinal))
            {
                throw _error($"{named} is no type of the catalogue");
            }
        }

        if (_kind != LineKind.Positive && type == _type && !isOptional)
            throw _error("a ~ or - line holds no «value» of its own type; «OTHER_TYPE:value» marks another");
        return new(null, Opens: type, IsOptional: isOptional);
    }

    private Func<Chance, string> Recipe()
    {
        var end = _text.IndexOf('}', _at);
        if (end < 0)
            throw _error("{ without }; a literal brace is {{");
        var recipe = _text[_at..end];
        _at = end + 1;
        return _generators.Find(recipe, out var problem) ?? throw _error($"{{{recipe}}}: {problem}");
    }

    private char Escape()
    {
        if (_at == _text.Length)
            throw _error("a backslash at the end; a literal one is \\\\");
        var c = _text[_at++];
        if (c == 'u' && _at + 4 <= _text.Length && ushort.TryParse(_text.AsSpan(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            _at += 4;
            return (char)unit;
        }

        return c switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            's' => ' ',
            '\\' or '«' or '»' => c,
            _ => throw _error($"\\{c} is no escape; a literal backslash is \\\\"),
        };
    }
}
