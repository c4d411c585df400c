namespace Dlp.Proxy.Apps.Json;

/// <summary>What kind of token a text came from.</summary>
internal enum JsonTextKind
{
    /// <summary>A string value: can be edited in place.</summary>
    String,

    /// <summary>One or more object keys.</summary>
    Key,

    /// <summary>A number of nine digits or more, or several of one array.</summary>
    Number,
}
