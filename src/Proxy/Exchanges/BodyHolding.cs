namespace Dlp.Proxy.Exchanges;

/// <summary>How much of a body could be held for inspection.</summary>
internal enum BodyHolding
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>It is larger than one body may be.</summary>
    Prefix,

    /// <summary>All bodies together take up the memory there is.</summary>
    NoRoom,
}
