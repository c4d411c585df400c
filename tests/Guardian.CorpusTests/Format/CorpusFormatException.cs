namespace Dlp.Guardian.CorpusTests.Format;

/// <summary>A corpus file says something that cannot be read. The message starts with file and line.</summary>
public sealed class CorpusFormatException : Exception
{
    public CorpusFormatException()
    {
    }

    public CorpusFormatException(string message)
        : base(message)
    {
    }

    public CorpusFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
