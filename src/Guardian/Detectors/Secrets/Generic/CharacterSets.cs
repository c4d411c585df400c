using System.Buffers;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>Characters that end a value, or tell it from a word.</summary>
internal static class CharacterSets
{
    /// <summary>Signs that people put into passwords and nobody into names.</summary>
    public static readonly SearchValues<char> Signs = SearchValues.Create("!#$%&*+=?@^~");

    /// <summary>The same, and what paths and times are written with.</summary>
    public static readonly SearchValues<char> SignsAndPaths = SearchValues.Create("!#$%&*+=?@^~/:");

    /// <summary>What ends a word of a command.</summary>
    public static readonly SearchValues<char> CommandEnds = SearchValues.Create(" \t\"'`|;");

    /// <summary>What ends a word of a statement.</summary>
    public static readonly SearchValues<char> StatementEnds = SearchValues.Create(" ;\r\n\t,)\"'");

    /// <summary>What ends a word of a sentence.</summary>
    public static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n\"`");

    /// <summary>What closes a quotation.</summary>
    public static readonly SearchValues<char> QuoteEnds = SearchValues.Create("\"'`*”’)\n");

    /// <summary>What ends a phrase about a password.</summary>
    public static readonly SearchValues<char> PhraseEnds = SearchValues.Create("\n.,;?!(){}[]=");

    /// <summary>An app password in its groups.</summary>
    public static readonly SearchValues<char> LowerAndBlank = SearchValues.Create(" abcdefghijklmnopqrstuvwxyz");

    /// <summary>Brackets and blanks: code.</summary>
    public static readonly SearchValues<char> Brackets = SearchValues.Create("(){}[] ");
}
