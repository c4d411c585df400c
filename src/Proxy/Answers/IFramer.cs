namespace Dlp.Proxy.Answers;

/// <summary>Cuts a stream of bytes into frames. Every byte goes to the sink exactly once, in order.</summary>
internal interface IFramer : IDisposable
{
    void Write(ReadOnlySpan<byte> bytes, IFrameSink sink);

    void Complete(IFrameSink sink);
}
