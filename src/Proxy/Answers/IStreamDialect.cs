using System.Text.Json;

namespace Dlp.Proxy.Answers;

/// <summary>Knows where one service puts text in the events of an answer. One instance per answer; it may keep state.</summary>
internal interface IStreamDialect
{
    /// <summary>Names the texts of one event or document.</summary>
    /// <param name="root">The event's data.</param>
    /// <param name="label">SSE event name, or the prefix of a labelled line; empty when there is none.</param>
    /// <param name="frame">Takes the texts.</param>
    void Read(JsonElement root, string label, AnswerPipeline frame);
}
