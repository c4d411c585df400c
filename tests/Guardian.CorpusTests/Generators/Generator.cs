namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Makes a valid value. The argument is what follows the colon in <c>{name:argument}</c>, else empty.</summary>
internal delegate string Generator(Chance chance, string argument);
