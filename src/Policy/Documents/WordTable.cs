using System.Collections.Immutable;

namespace Dlp.Policy.Documents;

/// <summary>The words a key accepts and what they mean; the schema's enums are checked against these.</summary>
internal sealed class WordTable<T>(params ImmutableArray<(string Word, T Value)> entries)
    where T : struct
{
    public IEnumerable<string> Words => entries.Select(e => e.Word);

    public bool TryGet(string word, out T value)
    {
        foreach (var entry in entries)
        {
            // Exact case, as the JSON schema demands: an editor and the product must not disagree.
            if (entry.Word == word)
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public string WordOf(T value) => entries.First(e => EqualityComparer<T>.Default.Equals(e.Value, value)).Word;

    public override string ToString() => string.Join(", ", Words);
}
