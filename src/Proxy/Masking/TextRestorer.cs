using System.Text;

namespace Dlp.Proxy.Masking;

/// <summary>
/// Puts real values back into one text, given whole or in pieces. Splitting the text anywhere changes nothing in the result,
/// provided each piece starts with the tail that the piece before left over.
/// </summary>
/// <param name="vault">What is live.</param>
/// <param name="form">How values are written.</param>
/// <param name="valuesAsUtf8">Whether each character of the text stands for a byte, so that values are put in as their UTF-8 bytes.</param>
internal sealed class TextRestorer(ConversationVault vault, RestoreAs form, bool valuesAsUtf8 = false)
{
    private JsonTextTracker _json;
    private int _backslashes;

    /// <summary>Placeholders put back so far.</summary>
    public int Restored { get; private set; }

    /// <summary>Restores a whole text; null when nothing in it is live, so that the caller can keep the bytes.</summary>
    public static string? RestoreWhole(ConversationVault vault, ReadOnlySpan<char> text, RestoreAs form, out int restored)
    {
        var restorer = new TextRestorer(vault, form);
        var result = restorer.Next(text, hold: false, out _, out _);
        restored = restorer.Restored;
        return result;
    }

    /// <summary>Restores the next piece.</summary>
    /// <param name="text">The tail left over before, then new text.</param>
    /// <param name="hold">Whether more may come: then a tail that could become a placeholder is left over.</param>
    /// <param name="firstMatch">Where the first placeholder put back started, or the length of the text.</param>
    /// <param name="tail">Where the tail left over starts; the length of the text when there is none.</param>
    /// <returns>The text before <paramref name="tail"/> with values put back; null when that text stays as it is.</returns>
    public string? Next(ReadOnlySpan<char> text, bool hold, out int firstMatch, out int tail)
    {
        StringBuilder? output = null;
        firstMatch = text.Length;
        var followed = 0;
        var copied = 0;
        var from = 0;
        while (PlaceholderScanner.TryFind(vault, text, followed, from, out var match))
        {
            from = match.Underscore + 1;
            Follow(text[followed..match.Start]);
            followed = match.Start;
            if (IsSecondHalfOfEscape || vault.Reveal(match.Code) is not { } value)
                continue;
            if (output is null)
            {
                output = new StringBuilder(text.Length + value.Length);
                firstMatch = match.Start;
            }
            output.Append(text[copied..match.Start]);
            Append(output, valuesAsUtf8 ? Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(value)) : value);
            _backslashes = 0;
            followed = copied = match.End;
            Restored++;
        }
        tail = hold ? PlaceholderScanner.TailStart(vault, text, followed) : text.Length;
        Follow(text[followed..tail]);
        output?.Append(text[copied..tail]);
        return output?.ToString();
    }

    /// <summary>Text that was left over turned out to be just text.</summary>
    public void Release(ReadOnlySpan<char> tail) => Follow(tail);

    /// <summary>In JSON a tag cannot start with the second half of an escape: replacing it would leave a lone backslash.</summary>
    private bool IsSecondHalfOfEscape => form == RestoreAs.JsonText ? (_backslashes & 1) == 1 : _json.Escaped;

    private void Follow(ReadOnlySpan<char> text)
    {
        if (form == RestoreAs.Text)
        {
            _json.Advance(text);
        }
        else if (form == RestoreAs.JsonText)
        {
            var count = text.Length - (text.LastIndexOfAnyExcept('\\') + 1);
            _backslashes = count == text.Length ? _backslashes + count : count;
        }
    }

    private void Append(StringBuilder output, string value)
    {
        if (form == RestoreAs.JsonText || _json.InString)
            TextEscapes.AppendJson(output, value);
        else if (form == RestoreAs.Markup)
            TextEscapes.AppendMarkup(output, value);
        else
            output.Append(value);
    }
}
