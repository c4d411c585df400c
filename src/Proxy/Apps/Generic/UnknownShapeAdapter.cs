using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Apps.Generic;

/// <summary>A known service whose body or path is not: the generic adapter reads, the service's own adapter refuses and restores, so that the user still sees the message.</summary>
internal sealed class UnknownShapeAdapter(IAppAdapter service, IAppAdapter generic) : IAppAdapter
{
    public string Name => generic.Name;

    public bool Accepts(in RequestShape shape) => generic.Accepts(shape);

    public PromptReading Read(in RequestShape shape, ReadOnlyMemory<byte> body) => generic.Read(shape, body);

    public IAnswerRewriter? CreateAnswerRewriter(in AnswerShape shape, ConversationVault vault) => service.CreateAnswerRewriter(shape, vault);

    public Refusal Refuse(in RequestShape shape, PromptReading? reading, RefusalReason reason) => service.Refuse(shape, reading, reason);
}
