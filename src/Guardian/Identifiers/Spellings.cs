using System.Collections.Immutable;
using System.Text;

namespace Dlp.Guardian.Identifiers;

/// <summary>How a word for an identifier is also written: as a column name, without diacritics.</summary>
internal static class Spellings
{
    private const string Accented = "áàâãäåéèêëíìîïóòôõöøúùûüýñçßčćďěňřšťůžłńśźżąęğışőűāēīūļņķģșțăđ";
    private const string Bare = "aaaaaaeeeeiiiioooooouuuuyncsccdenrstuzlnszzaegisouaeiulnkgstad";

    /// <summary>Each word, <c>tax id</c> also as <c>tax_id</c>, <c>tax-id</c> and <c>taxid</c> (which is <c>taxId</c> without case), <c>número</c> also as <c>numero</c>.</summary>
    public static string[] Of(ImmutableArray<string> words)
    {
        var all = new List<string>(words.Length * 4);
        foreach (var word in words)
        {
            AddJoined(all, word);
            if (!Ascii.IsValid(word))
                AddJoined(all, WithoutDiacritics(word));
        }

        // Longest first: where several start at one place, the one that says most is the reason.
        return [.. all.Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length)];
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
