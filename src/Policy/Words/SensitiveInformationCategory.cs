namespace Dlp.Policy.Words;

/// <summary>The four families of sensitive information types; spelt in lower case wherever written out.</summary>
public enum SensitiveInformationCategory
{
    /// <summary>Identifies a person.</summary>
    Pii,

    /// <summary>Account and payment numbers.</summary>
    Financial,

    /// <summary>Credentials and keys.</summary>
    Secret,

    /// <summary>Defined by the administrator.</summary>
    Custom,
}
