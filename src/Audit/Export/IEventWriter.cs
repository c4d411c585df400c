using Dlp.Policy.Boundaries;

namespace Dlp.Audit.Export;

/// <summary>Writes records in some format; one line each, whatever is in them.</summary>
public interface IEventWriter
{
    /// <summary>Appends one record to the writer's buffer.</summary>
    void Write(AuditRow row);

    /// <summary>Sends the buffer on.</summary>
    /// <exception cref="IOException">The receiver is gone or full.</exception>
    ValueTask FlushAsync(CancellationToken cancellationToken);
}
