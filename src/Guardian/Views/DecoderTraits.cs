namespace Dlp.Guardian.Views;

/// <summary>How far what a decoder writes may be trusted. Traits of nested views add up.</summary>
[Flags]
internal enum DecoderTraits
{
    /// <summary>The text is what a person or program would read.</summary>
    None = 0,

    /// <summary>An encoding that may hold another one. One that goes deeper than the bound makes an inspection incomplete.</summary>
    Encoding = 1,

    /// <summary>The text might be meant so: findings count only across a replaced place, and lose a little.</summary>
    Guess = 2,

    /// <summary>Only values with a check digit or the like count.</summary>
    NeedsChecksum = 4,
}
