namespace Dlp.Proxy.Apps;

/// <summary>What an endpoint does, as far as refusing and naming the conversation need to know.</summary>
internal enum EndpointKind
{
    /// <summary>Anything without a chat answer: files, embeddings, settings.</summary>
    Other,

    /// <summary>A turn of a conversation.</summary>
    Chat,

    /// <summary>OpenAI's Responses.</summary>
    Responses,

    /// <summary>Text sent while the user still types; the answer is not shown.</summary>
    Draft,

    /// <summary>Completion proposals while the user still types.</summary>
    Autocomplete,
}
