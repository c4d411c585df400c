using System.Collections.Immutable;

namespace Dlp.Policy.CustomTypes;

/// <summary>The one primary way in which a custom type is recognised.</summary>
public abstract record CustomMatcher;

/// <summary>Regular expressions of the linear-time dialect; checked by the compiler.</summary>
/// <param name="Patterns">At least one.</param>
/// <param name="Group">Name or number of the group that is the value; empty for the whole match.</param>
/// <param name="Checksum">Check digits the value must have.</param>
public sealed record PatternMatcher(ImmutableArray<string> Patterns, string Group, CustomChecksum Checksum) : CustomMatcher;

/// <summary>A list of terms.</summary>
/// <param name="Terms">Terms written into the document.</param>
/// <param name="File">Path of a list, one term a line, relative to the document; empty for none.</param>
/// <param name="Boundaries">Whether terms must stand alone.</param>
public sealed record DictionaryMatcher(ImmutableArray<string> Terms, string File, WordBoundaries Boundaries) : CustomMatcher;

/// <summary>Values of a table that was indexed with <c>dlp edm build</c>.</summary>
/// <param name="Index">Path of the index, relative to the document.</param>
/// <param name="KeyFile">Path of its key.</param>
/// <param name="Primary">Column whose value is the finding.</param>
/// <param name="With">Columns of the same row that must stand near it.</param>
/// <param name="AtLeast">How many of them.</param>
/// <param name="Within">How near, in characters.</param>
public sealed record ExactDataMatcher(string Index, string KeyFile, string Primary, ImmutableArray<string> With, int AtLeast, int Within) : CustomMatcher;
