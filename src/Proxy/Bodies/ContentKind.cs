namespace Dlp.Proxy.Bodies;

/// <summary>What bytes look like, whatever their label says.</summary>
/// <param name="Text">Their text when they are text; null when they are binary.</param>
/// <param name="Name">Name of the binary kind, from a fixed list, e.g. <c>pdf</c>; <c>binary</c> when unknown.</param>
internal readonly record struct ContentKind(string? Text, string Name)
{
    /// <summary>Never prints the text.</summary>
    public override string ToString() => Text is null ? Name : "text";
}
