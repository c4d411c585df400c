using Dlp.Proxy.Apps.Json;

namespace Dlp.Proxy.Apps;

/// <summary>One endpoint family of a service.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Paths">How its paths end.</param>
/// <param name="Table">What each pointer of its body is.</param>
/// <param name="HasShape">Confirms the shape of a body; paths alone prove nothing.</param>
internal sealed record Endpoint(EndpointKind Kind, PathPattern[] Paths, PointerTable Table, Func<JsonStringMap, bool> HasShape)
{
    /// <summary>An endpoint whose paths are given as text, separated by spaces.</summary>
    public static Endpoint Create(EndpointKind kind, string paths, IEnumerable<PointerRule> rules, Func<JsonStringMap, bool> hasShape) =>
        new(kind, [.. paths.Split(' ').Select(path => new PathPattern(path))], new PointerTable(rules), hasShape);
}
