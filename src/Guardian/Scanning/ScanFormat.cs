namespace Dlp.Guardian.Scanning;

/// <summary>How results of a scan are written.</summary>
public enum ScanFormat
{
    /// <summary>One line per finding, for people: <c>file:line:column TYPE confidence detector</c>.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>SARIF 2.1.0 (OASIS), for code scanning tools.</summary>
    Sarif,
}
