namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>How a value stands behind its name, which decides how much it must look like one.</summary>
internal enum ValueForm
{
    /// <summary>There is no value.</summary>
    None,

    /// <summary>Between quotes, or the whole of an XML element: data, never a variable.</summary>
    Quoted,

    /// <summary>Between quotes, as the next argument of a call, or where names stand before values without a sign.</summary>
    Argument,

    /// <summary>Unquoted, with a line of its own or as an option of a command: configuration.</summary>
    Configured,

    /// <summary>Unquoted in the middle of something: prose or code.</summary>
    Loose,
}
