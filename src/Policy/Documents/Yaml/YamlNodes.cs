using System.Runtime.InteropServices;

namespace Dlp.Policy.Documents.Yaml;

/// <summary>A place in the text, from 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YamlMark(int Line, int Column);

/// <summary>A node of a document that has no aliases, tags or types of its own: text, list or map.</summary>
internal abstract record YamlNode(YamlMark Mark)
{
    /// <summary>What people call it in a message.</summary>
    public abstract string Kind { get; }
}

/// <summary>Text; <paramref name="IsPlain"/> when it was not quoted, so that numbers and null can be told from strings.</summary>
internal sealed record YamlScalar(YamlMark Mark, string Value, bool IsPlain) : YamlNode(Mark)
{
    // YAML 1.2.2 section 10.2.1.1: the spellings of null.
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public override string Kind => IsNull ? "nothing" : "a single value";
}

internal sealed record YamlList(YamlMark Mark, List<YamlNode> Items) : YamlNode(Mark)
{
    public override string Kind => "a list";
}

internal sealed record YamlMap(YamlMark Mark, List<YamlEntry> Entries) : YamlNode(Mark)
{
    public override string Kind => "a map";
}

internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
