namespace Dlp.Policy.Words;

/// <summary>How far a rule goes.</summary>
public enum RuleMode
{
    /// <summary>Ignored.</summary>
    Off,

    /// <summary>Evaluated and recorded, never acted upon.</summary>
    Simulation,

    /// <summary>Acted upon.</summary>
    Enforce,
}
