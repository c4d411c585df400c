using Dlp.Audit.Documents;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Audit.Tests;

internal static class Rows
{
    internal static AuditRow Of(AuditRecord record, AuditOutcome? outcome = null, long sequence = 12)
    {
        var entry = AuditDocument.Of(record);
        var hash = new byte[AuditChain.HashBytes];
        AuditChain.Link(AuditChain.Genesis, entry.Document.Span, hash);
        return new AuditRow(sequence, entry, hash, outcome is null ? null : OutcomeDocument.Of(outcome).Document);
    }
}
