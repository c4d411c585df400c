using System.Text.Json;

namespace Dlp.Proxy.Answers;

/// <summary>OpenAI Assistants: <c>thread.message.delta</c> and <c>thread.run.step.delta</c> objects; all other <c>thread.*</c> objects are snapshots.</summary>
internal sealed class AssistantsDialect : IStreamDialect
{
    public void Read(JsonElement root, string label, AnswerPipeline frame)
    {
        if (root.Text("object").EndsWith(".delta", StringComparison.Ordinal) && root.TryGetProperty("delta", out var delta))
            OpenAiChatDialect.Pieces(delta, "", root.Text("id"), frame);
        else
            frame.CloseAll();
        frame.Snapshot(root);
    }
}
