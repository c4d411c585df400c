namespace Dlp.Proxy.Masking;

/// <summary>How a real value must be written where its placeholder stood.</summary>
internal enum RestoreAs
{
    /// <summary>As text; escaped for JSON where the text itself is a JSON document and the placeholder stands in one of its strings.</summary>
    Text,

    /// <summary>The text is a piece of JSON (tool-call arguments): always escaped as the inside of a JSON string, RFC 8259 section 7.</summary>
    JsonText,

    /// <summary>The text is HTML or XML: markup characters become character references.</summary>
    Markup,
}
