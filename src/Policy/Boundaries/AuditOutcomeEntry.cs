namespace Dlp.Policy.Boundaries;

/// <summary>One outcome as the store keeps it. The first outcome of an id stays; later ones are ignored.</summary>
/// <param name="Id">Id of the record it closes.</param>
/// <param name="Document">UTF-8 JSON object on one line.</param>
public sealed record AuditOutcomeEntry(Guid Id, ReadOnlyMemory<byte> Document);
