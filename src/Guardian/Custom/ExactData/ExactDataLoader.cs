using Dlp.Policy.Boundaries;
using Dlp.Policy.CustomTypes;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>Loads the indexes of one document, each once whatever the number of types that use it.</summary>
internal sealed class ExactDataLoader(ICompanionFiles files)
{
    private readonly Dictionary<(string Index, string Key), ExactDataTable> _tables = [];

    /// <summary>The rule of a definition; null when a problem was added.</summary>
    public ExactDataRule? Load(ExactDataMatcher matcher, List<(string Key, string Message)> problems)
    {
        if (Table(matcher, problems) is not { } table)
            return null;
        var names = table.Columns.Select(column => column.Name).ToList();
        var primary = ColumnOf(matcher.Primary, "exactData.primary", names, problems);
        var with = matcher.With.Select((name, i) => ColumnOf(name, $"exactData.with[{i}]", names, problems)).ToList();
        return primary < 0 || with.Contains(-1) ? null : new ExactDataRule(table, primary, [.. with], matcher.AtLeast, matcher.Within);
    }

    private ExactDataTable? Table(ExactDataMatcher matcher, List<(string Key, string Message)> problems)
    {
        if (_tables.TryGetValue((matcher.Index, matcher.KeyFile), out var known))
            return known;
        var key = files.Read(matcher.KeyFile, ExactDataKey.Length, isSecret: true);
        if (key.Bytes is null || key.Bytes.Length != ExactDataKey.Length)
            problems.Add(("exactData.keyFile", key.Bytes is null ? key.Problem : $"Not a key of {ExactDataKey.Length} bytes. Name the file that 'dlp edm build --key-file' wrote."));
        var index = files.Read(matcher.Index, ExactDataFormat.MaxBytes, isSecret: false);
        if (index.Bytes is null)
            problems.Add(("exactData.index", index.Problem));
        if (index.Bytes is null || key.Bytes is not { Length: ExactDataKey.Length })
            return null;
        if (ExactDataTable.Read(index.Bytes, new ExactDataKey(key.Bytes), out var problem) is not { } table)
        {
            problems.Add(("exactData.index", problem));
            return null;
        }

        return _tables[(matcher.Index, matcher.KeyFile)] = table;
    }

    private static int ColumnOf(string name, string key, List<string> names, List<(string Key, string Message)> problems)
    {
        var column = names.IndexOf(name);
        if (column < 0)
            problems.Add((key, $"The index has no column '{name}'. It has: {string.Join(", ", names)}."));
        return column;
    }
}
