using Dlp.Policy.Words;

namespace Dlp.Policy.Documents;

/// <summary>Reads lists of sensitive information types.</summary>
internal sealed class TypeSelectionReader(PolicyVocabulary vocabulary, PolicyErrorList errors)
{
    private readonly HashSet<string> _known = new(vocabulary.Types.Select(type => type.Id), StringComparer.Ordinal);

    /// <summary>The selection; null when absent or not a list.</summary>
    public TypeSelection? Read(MapReader keys, string key)
    {
        var items = keys.List(key);
        if (items is null)
            return null;
        if (items.Count == 0)
            keys.Error(key, "The list is empty. List type ids or 'category:...'; ['*'] stands for every type.");
        var all = false;
        var ids = new List<string>();
        var categories = new List<SensitiveInformationCategory>();
        foreach (var (node, path) in items)
        {
            if (MapReader.TextOf(node, path, PolicyLimits.MaxPatternLength, errors) is not { } text)
                continue;
            if (text == "*")
                all = true;
            else if (!text.StartsWith(PatternReader.CategoryPrefix, StringComparison.Ordinal))
                AddId(text);
            else if (PolicyWords.Categories.TryGet(text[PatternReader.CategoryPrefix.Length..].Trim(), out var category))
                categories.Add(category);
            else
                errors.Add(node.Mark, path, $"Unknown category in {MapReader.Found(node)}.{NearestWord.Hint(text, PolicyWords.Categories.Words.Select(word => PatternReader.CategoryPrefix + word))} Categories: {PolicyWords.Categories}.");

            void AddId(string id)
            {
                ids.Add(id);
                if (!_known.Contains(id))
                    errors.Add(node.Mark, path, $"Unknown sensitive information type {MapReader.Found(node)}.{NearestWord.Hint(id, _known.Order(StringComparer.Ordinal))} A rule on it would never match.");
            }
        }

        return new TypeSelection(all, ids, categories);
    }
}
