using Dlp.Audit.Export;
using Dlp.Policy.Boundaries;

namespace Dlp.Audit.Reading;

/// <summary>Copies records from a trail to a writer, once or following the trail as it grows; also from another process than the proxy's.</summary>
/// <param name="reader">The trail; stays the caller's.</param>
/// <param name="time">The clock that paces following.</param>
public sealed class EventReader(IAuditReader reader, TimeProvider time)
{
    /// <summary>Between two looks at a quiet trail.</summary>
    public static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    private const int PageSize = 500;

    private static readonly AuditQuery Everything = new();

    /// <summary>
    /// Copies what matches now, in order; with <paramref name="follow"/> goes on until cancelled. A followed record is written as soon as it is
    /// durable, so its outcome is usually still unknown.
    /// </summary>
    public async ValueTask<EventCopy> CopyAsync(AuditQuery query, IEventWriter writer, bool follow, CancellationToken cancellationToken)
    {
        var bounds = reader.Bound(query);
        var (written, after) = (0L, bounds.After);
        if (bounds.Problem is { } unbound)
        {
            return new EventCopy(written, after, unbound);
        }

        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var end = reader.Bound(Everything);
                var page = reader.Read(query, after, PageSize);
                if ((end.Problem ?? page.Problem) is { } problem)
                {
                    return new EventCopy(written, after, problem);
                }

                var reachedEnd = page.Rows.Length < PageSize;
                foreach (var row in page.Rows)
                {
                    // Records that arrive during an export are the next export's, or it might never end.
                    if (!follow && row.Sequence > bounds.UpTo)
                    {
                        reachedEnd = true;
                        break;
                    }

                    writer.Write(row);
                    (written, after) = (written + 1, row.Sequence);
                }

                await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                if (reachedEnd && !follow)
                {
                    return new EventCopy(written, after, null);
                }

                if (reachedEnd)
                {
                    // What did not match need not be looked at again on every poll.
                    after = Math.Max(after, end.UpTo);
                    await Task.Delay(PollInterval, time, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new EventCopy(written, after, null);
        }
        catch (IOException e)
        {
            return new EventCopy(written, after, $"the output was closed ({e.Message})");
        }
    }
}
