namespace Dlp.Policy.Words;

/// <summary>Which half of an exchange a text belongs to.</summary>
public enum Direction
{
    /// <summary>From the client to the LLM: prompts, files, tool results.</summary>
    Request,

    /// <summary>From the LLM to the client.</summary>
    Answer,
}
