using System.Collections.Immutable;
using System.Text;

namespace Dlp.Guardian.Identifiers;

/// <summary>How a word for an identifier is also written: as a column name, with a capital letter beyond ASCII, without diacritics.</summary>
internal static class Spellings
{
    private const string Accented = "áàâãäåéèêëíìîïóòôõöøúùûüýñçßčćďěňřšťůžłńśźżąęğışőűāēīūļņķģșțăđ";
    private const string Bare = "aaaaaaeeeeiiiioooooouuuuyncsccdenrstuzlnszzaegisouaeiulnkgstad";

    /// <summary>Each word, <c>tax id</c> also as <c>tax_id</c>, <c>tax-id</c> and <c>taxid</c> (which is <c>taxId</c> without case), <c>número</c> also as <c>Número</c>, <c>NÚMERO</c> and <c>numero</c>.</summary>
    public static string[] Of(ImmutableArray<string> words)
    {
        var all = new List<string>(words.Length * 4);
        foreach (var word in words)
        {
            AddJoined(all, word);
            if (Ascii.IsValid(word))
                continue;
            // Words beyond ASCII are compared with case.
            AddJoined(all, char.ToUpperInvariant(word[0]) + word[1..]);
            AddJoined(all, word.ToUpperInvariant());
            AddJoined(all, WithoutDiacritics(word));
        }

        return [.. all.Distinct(StringComparer.Ordinal)];
    }

    private static void AddJoined(List<string> all, string word)
    {
        all.Add(word);
        if (!word.Contains(' ', StringComparison.Ordinal))
            return;
        all.Add(word.Replace(' ', '_'));
        all.Add(word.Replace(' ', '-'));
        // Not "id no" as "idno": joined short words are too often parts of others.
        if (word.Length >= 6)
            all.Add(word.Replace(" ", "", StringComparison.Ordinal));
    }

    private static string WithoutDiacritics(string word) => string.Create(word.Length, word, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var at = Accented.IndexOf(source[i], StringComparison.Ordinal);
            span[i] = at < 0 ? source[i] : Bare[at];
        }
    });
}
