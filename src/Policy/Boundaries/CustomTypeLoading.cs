using System.Collections.Immutable;
using Dlp.Policy.CustomTypes;

namespace Dlp.Policy.Boundaries;

/// <summary>What came of loading.</summary>
/// <param name="Set">Ready for detection; null when there are problems.</param>
/// <param name="Problems">Everything that is wrong.</param>
public sealed record CustomTypeLoading(CustomTypeSet? Set, ImmutableArray<CustomTypeProblem> Problems);

/// <summary>One problem of a definition.</summary>
/// <param name="Definition">Index of the definition.</param>
/// <param name="Key">Where in it, e.g. <c>dictionary.file</c> or <c>regex[1]</c>.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record CustomTypeProblem(int Definition, string Key, string Message);
