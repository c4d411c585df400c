namespace Dlp.Host;

/// <summary>Exit codes of the command line; the high ones follow sysexits.h.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>Done, and the answer is no: findings in a scan, a failed policy test, a damaged trail.</summary>
    public const int Negative = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Input data is wrong: a policy document, a JSONL line (EX_DATAERR).</summary>
    public const int Data = 65;

    /// <summary>An input file is missing or unreadable (EX_NOINPUT).</summary>
    public const int NoInput = 66;

    /// <summary>Something needed is not available: a port in use (EX_UNAVAILABLE).</summary>
    public const int Unavailable = 69;

    /// <summary>A bug (EX_SOFTWARE).</summary>
    public const int Software = 70;

    /// <summary>A file or disk failed (EX_IOERR).</summary>
    public const int Io = 74;

    /// <summary>The configuration is wrong (EX_CONFIG).</summary>
    public const int Config = 78;
}
