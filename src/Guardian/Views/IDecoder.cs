namespace Dlp.Guardian.Views;

/// <summary>
/// Finds stretches of a text that stand for other text, and writes what they stand for. Stateless and thread-safe; one pass, linear.
/// A text without such stretches costs a sieve and allocates nothing.
/// </summary>
internal interface IDecoder
{
    /// <summary>What its fragments are worth.</summary>
    DecoderTraits Traits { get; }

    /// <summary>Writes every stretch it can decode.</summary>
    void Decode(FragmentWriter writer);
}
