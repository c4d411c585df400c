namespace Dlp.Guardian.Identifiers;

/// <summary>How much of its surroundings an identifier needs before it is reported.</summary>
internal enum Standing
{
    /// <summary>A word that names it must stand near: bare digits, or one check digit that one number in ten passes by chance.</summary>
    Named,

    /// <summary>Its usual separators are enough (<c>123.456.789-09</c>); without them a word must stand near.</summary>
    Punctuated,

    /// <summary>The shape and its checks are enough: hardly anything else looks like it.</summary>
    Alone,
}
