using System.IO.Pipelines;

namespace Dlp.Proxy.Connections;

/// <summary>Two pipes as a transport.</summary>
internal sealed class DuplexPipe(PipeReader input, PipeWriter output) : IDuplexPipe
{
    public PipeReader Input => input;

    public PipeWriter Output => output;
}
