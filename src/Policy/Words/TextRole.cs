namespace Dlp.Policy.Words;

/// <summary>Whose text a part is.</summary>
public enum TextRole
{
    /// <summary>Not known: the generic adapter's parts.</summary>
    Unknown,

    /// <summary>Typed or pasted by the user.</summary>
    User,

    /// <summary>System or developer instructions.</summary>
    System,

    /// <summary>An earlier answer of the model, resent as history.</summary>
    Assistant,

    /// <summary>Arguments or results of tool calls.</summary>
    Tool,

    /// <summary>Content or name of a file.</summary>
    File,

    /// <summary>Everything else in the request: metadata, descriptions, keys.</summary>
    Metadata,
}
