using Dlp.Policy.Words;
using Dlp.Proxy.Apps;
using Dlp.Proxy.Apps.Refusals;
using Dlp.Proxy.Masking;
using Dlp.Proxy.Telemetry;

namespace Dlp.Proxy.Exchanges;

/// <summary>The Protector: turns a decision into what is sent. Anything it cannot do as decided becomes a block.</summary>
internal sealed class Enforcer(VaultStore vaults, Func<string, string> placeholderTag, ProxyMetrics metrics, TimeProvider time)
{
    /// <summary>Applies a decision.</summary>
    public Enforced Apply(Exchange exchange, InspectedPrompt prompt, Decision decision)
    {
        var started = time.GetTimestamp();
        try
        {
            return decision.Action switch
            {
                DecisionAction.Allow or DecisionAction.Log => new Enforced(null, null, Vault(exchange, prompt)),
                DecisionAction.Mask => Mask(exchange, prompt, decision),
                _ => new Enforced(Refuse(exchange, prompt, decision), null, null),
            };
        }
        finally
        {
            metrics.Stage("enforce", time.GetElapsedTime(started));
        }
    }

    private Enforced Mask(Exchange exchange, InspectedPrompt prompt, Decision decision)
    {
        if (decision.MaskedFindings.IsDefaultOrEmpty)
        {
            return new Enforced(null, null, Vault(exchange, prompt));
        }

        var vault = Vault(exchange, prompt)!;
        var edits = new List<TextEdit>(decision.MaskedFindings.Length);
        foreach (var index in decision.MaskedFindings)
        {
            var finding = prompt.Inspection.Findings[index];
            var value = prompt.Parts[finding.Part].Text.AsSpan(finding.Start, finding.End - finding.Start);
            edits.Add(new TextEdit(finding.Part, finding.Start, finding.End, vault.Place(placeholderTag(finding.Type), value)));
        }

        edits.Sort(static (a, b) => a.Part != b.Part ? a.Part.CompareTo(b.Part) : a.Start.CompareTo(b.Start));
        return new Enforced(null, prompt.Reading!.Rewrite(edits), vault);
    }

    // History comes back in later answers: the vault is opened even when this request holds nothing to mask.
    private ConversationVault? Vault(Exchange exchange, InspectedPrompt prompt) =>
        prompt.Reading is null ? null : vaults.Open(exchange.Subject.Id, exchange.Destination.App, prompt.Reading.Conversation);

    /// <summary>The answer in place of the origin's.</summary>
    public static Refusal Refuse(Exchange exchange, InspectedPrompt prompt, Decision decision)
    {
        var message = UserMessages.Blocked(decision, exchange.Context.Request.Headers.AcceptLanguage.ToString());
        return prompt.Adapter is { } adapter
            ? adapter.Refuse(exchange.Shape, prompt.Reading, new RefusalReason(message, exchange.Id))
            : PlainRefusals.For(exchange.Shape, RefusalText.For(new RefusalReason(message, exchange.Id)));
    }
}
