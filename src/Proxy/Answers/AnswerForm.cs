namespace Dlp.Proxy.Answers;

/// <summary>How an answer's body is built.</summary>
internal enum AnswerForm
{
    /// <summary>Holds no text that could be restored: images, scripts, archives, binary frames.</summary>
    None,

    /// <summary>Not said by the content type.</summary>
    Unknown,

    /// <summary>Server-sent events.</summary>
    Events,

    /// <summary>One JSON value per line.</summary>
    Lines,

    /// <summary>A JSON document, or several.</summary>
    JsonValues,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>HTML or XML.</summary>
    Markup,
}
