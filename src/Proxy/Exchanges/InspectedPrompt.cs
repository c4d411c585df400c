using Dlp.Policy.Words;
using Dlp.Proxy.Apps;

namespace Dlp.Proxy.Exchanges;

/// <summary>A request body with what was read and found in it. Owns the pooled bytes.</summary>
internal sealed class InspectedPrompt : IDisposable
{
    /// <summary>What prevented inspection and forwarding alike; None otherwise.</summary>
    public ExchangeError Error { get; init; }

    /// <summary>Body as received, undecoded; null when there is none or it is over the budget, a beginning when that was found out by reading.</summary>
    public BufferedBody? Body { get; init; }

    /// <summary>The body is larger than may be inspected and has not been read to its end: forward it as a stream if the fallback allows.</summary>
    public bool IsUnread { get; init; }

    /// <summary>Adapter that read it; null when there was no body.</summary>
    public IAppAdapter? Adapter { get; init; }

    /// <summary>What the adapter read.</summary>
    public PromptReading? Reading { get; init; }

    /// <summary>Parts that were inspected: the reading's, then the query's.</summary>
    public IReadOnlyList<TextPart> Parts { get; init; } = [];

    /// <summary>What was found.</summary>
    public Inspection Inspection { get; init; } = Inspection.Clean;

    /// <summary>Bytes of the budget to give back.</summary>
    public Action? Release { get; init; }

    /// <summary>Size of the body as received, bytes.</summary>
    public long ReceivedBytes => Body?.Length ?? 0;

    /// <summary>Whether the request carried anything to inspect.</summary>
    public bool HasContent => Parts.Count > 0 || ReceivedBytes > 0 || Inspection.Completeness != Completeness.Complete;

    public void Dispose()
    {
        Body?.Dispose();
        Release?.Invoke();
    }
}
