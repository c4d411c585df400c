namespace Dlp.Guardian.Detection;

/// <summary>Which spellings of a value count as the same value.</summary>
internal enum FingerprintForm
{
    /// <summary>Every character counts: credentials.</summary>
    Exact,

    /// <summary>Case does not count: mail addresses.</summary>
    Caseless,

    /// <summary>Only letters and digits count, without case: numbers written with separators.</summary>
    Alphanumeric,
}
