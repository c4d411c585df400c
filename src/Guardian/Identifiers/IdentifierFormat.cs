using System.Collections.Immutable;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Identifiers;

/// <summary>Looks into an identifier of the right layout.</summary>
/// <param name="value">Its letters and digits alone, letters in upper case.</param>
internal delegate bool IdentifierCheck(ReadOnlySpan<char> value);

/// <summary>A numbered identifier as its issuer defines it: layouts, check digits, and the words people write beside it.</summary>
/// <remarks>
/// A layout has one character per position: <c>#</c> a digit, <c>@</c> a letter, <c>*</c> either, anything else itself (letters without
/// case). <c>###-##-####</c>, <c>@@######@</c>, <c>CHE-###.###.###</c>. Every layout has at least four places that hold a digit or a fixed
/// letter, and starts with a letter or a digit.
/// </remarks>
internal sealed record IdentifierFormat
{
    /// <summary>What is found.</summary>
    public required SensitiveInformationType Type { get; init; }

    /// <summary>Every way it is written, with its separators and without.</summary>
    public required ImmutableArray<string> Layouts { get; init; }

    /// <summary>Words that name it, in English and in the languages of its countries. Latin ones must stand alone and are compared without case.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>
    /// English words that many countries share, such as "passport" or "tax number": they name it only where one of its countries is also
    /// near ("Polish passport"), by the words of <see cref="Nations"/>.
    /// </summary>
    public ImmutableArray<string> WordsWithCountry { get; init; } = [];

    /// <summary>What must hold beside the layout and is no checksum: issued ranges, a real date, letters that occur. Null: nothing.</summary>
    public IdentifierCheck? Structure { get; init; }

    /// <summary>Check digits. A value that fails is not reported. Null: it has none.</summary>
    public IdentifierCheck? Check { get; init; }

    /// <summary>What it needs around it. Default <see cref="Standing.Named"/>.</summary>
    public Standing Standing { get; init; } = Standing.Named;

    /// <summary>
    /// Whether a general word such as "id number" or "tax number" names it too; for checks that one value in a hundred or fewer passes by chance.
    /// </summary>
    public bool GeneralWordsName { get; init; }

    /// <summary>Words of other numbers that share the layout; near and without a word of its own, the value is not reported.</summary>
    public ImmutableArray<string> Against { get; init; } = [];

    /// <summary>Detector name: the type's id in lower case with dashes, unless two formats share a type.</summary>
    public string? Name { get; init; }
}
