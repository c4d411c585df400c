namespace Dlp.Proxy.Apps;

/// <summary>
/// A path an endpoint is known by, matched against the end of the path because gateways put their own prefixes in front. <c>*</c> is one segment,
/// <c>{conversation}</c> is one segment that names the conversation, a last <c>**</c> is any rest.
/// </summary>
internal sealed class PathPattern(string pattern)
{
    private const string Conversation = "{conversation}";

    private readonly string[] _segments = pattern.Split('/');

    /// <summary>Literal segments, to prefer the closest of several matches.</summary>
    public int Specificity { get; } = pattern.Split('/').Sum(segment => segment is "*" or "**" or Conversation ? 1 : 16);

    /// <summary>Whether the path ends like this; compared without case, like the laxest origin would.</summary>
    /// <param name="path">Segments of the raw path.</param>
    /// <param name="conversation">The captured segment, or empty.</param>
    public bool Matches(ReadOnlySpan<string> path, out string conversation)
    {
        conversation = "";
        if (_segments[^1] != "**")
            return path.Length >= _segments.Length && MatchesHere(path[^_segments.Length..], _segments, ref conversation);
        for (var start = 0; start + _segments.Length - 1 <= path.Length; start++)
            if (MatchesHere(path.Slice(start, _segments.Length - 1), _segments.AsSpan(0, _segments.Length - 1), ref conversation))
                return true;
        return false;
    }

    private static bool MatchesHere(ReadOnlySpan<string> path, ReadOnlySpan<string> segments, ref string conversation)
    {
        var captured = "";
        for (var i = 0; i < segments.Length; i++)
        {
            if (segments[i] == Conversation)
                captured = path[i];
            else if (segments[i] != "*" && !segments[i].Equals(path[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        conversation = captured;
        return true;
    }
}
