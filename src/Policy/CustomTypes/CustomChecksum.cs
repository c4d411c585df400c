namespace Dlp.Policy.CustomTypes;

/// <summary>Check digits of a value; characters that are no letters or digits are skipped.</summary>
public enum CustomChecksum
{
    /// <summary>None.</summary>
    None,

    /// <summary>ISO/IEC 7812-1 annex B, as on payment cards.</summary>
    Luhn,

    /// <summary>ISO 7064 MOD 97-10 over digits and letters, check characters last.</summary>
    Mod97,

    /// <summary>ISO 7064 MOD 11-2 over digits, check character 0 to 9 or X last.</summary>
    Mod11,
}
