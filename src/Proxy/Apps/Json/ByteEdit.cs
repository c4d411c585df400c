namespace Dlp.Proxy.Apps.Json;

/// <summary>Replaces bytes of a document.</summary>
/// <param name="Start">First byte replaced.</param>
/// <param name="End">One past the last.</param>
/// <param name="Bytes">What is put in.</param>
internal readonly record struct ByteEdit(int Start, int End, byte[] Bytes)
{
    /// <summary>The document with all edits made; they are ordered and do not overlap.</summary>
    public static byte[] Apply(ReadOnlySpan<byte> document, List<ByteEdit> edits)
    {
        var length = document.Length;
        foreach (var edit in edits)
            length += edit.Bytes.Length - (edit.End - edit.Start);
        var result = new byte[length];
        var (from, to) = (0, 0);
        foreach (var edit in edits)
        {
            document[from..edit.Start].CopyTo(result.AsSpan(to));
            to += edit.Start - from;
            edit.Bytes.CopyTo(result.AsSpan(to));
            to += edit.Bytes.Length;
            from = edit.End;
        }

        document[from..].CopyTo(result.AsSpan(to));
        return result;
    }
}
