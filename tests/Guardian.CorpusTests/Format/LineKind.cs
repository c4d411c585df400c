namespace Dlp.Guardian.CorpusTests.Format;

/// <summary>What a line of a corpus file claims.</summary>
internal enum LineKind
{
    /// <summary><c>+</c>: the marked values are found.</summary>
    Positive,

    /// <summary><c>~</c>: almost a value; nothing of the file's type is found.</summary>
    NearMiss,

    /// <summary><c>-</c>: looks alike; nothing of the file's type is found.</summary>
    Negative,
}
