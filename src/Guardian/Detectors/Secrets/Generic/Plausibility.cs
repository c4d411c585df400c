namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>How much a value looks like a password that somebody uses.</summary>
internal enum Plausibility
{
    /// <summary>A stand-in, a reference, a word of the language or the program around it.</summary>
    None,

    /// <summary>Letters or digits alone: a password only where nothing else can stand.</summary>
    Weak,

    /// <summary>Letters with digits or signs.</summary>
    Plain,

    /// <summary>Three kinds of characters, eight or more of them.</summary>
    Strong,
}
